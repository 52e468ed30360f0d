package subrosa.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.Reader;

/**
 * Something one side asked or promised: what, by when, whether it was observed, and who verified it.
 *
 * <p>A test is a signal asked of them on purpose; a promise of ours is a signal that we owe.
 */
@Entity
@Table(name = "signal")
public class Signal extends DossierRecord {

    private Direction direction;

    private String text;

    private LocalDate dueOn;

    /** The contact at which it was asked or promised, where it was one. */
    private @Nullable UUID contact;

    /** Set for a test only. */
    private @Nullable Stakes stakes;

    private @Nullable String observation;

    private int testsAgreed;

    private @Nullable Observation observed;

    private @Nullable String observedBy;

    private @Nullable Instant observationRecordedAt;

    protected Signal() {}

    Signal(String channel, Direction direction, Undertaking undertaking, @Nullable UUID contact, Instant at) {
        super(channel, at);
        this.direction = direction;
        this.text = undertaking.text();
        this.dueOn = undertaking.dueOn();
        this.contact = contact;
    }

    /** @param earlier the tests of the channel so far, in order */
    static Signal test(String channel, TestPlanDraft plan, List<Signal> earlier, Instant at) {
        if (!plan.reversible()) throw new TestNotReversible();
        if (!earlier.isEmpty()) {
            var last = earlier.get(earlier.size() - 1);
            if (last.failed()
                    && last.stakes != null
                    && last.stakes != Stakes.LOW
                    && plan.stakes().compareTo(last.stakes) >= 0) throw new StakesNotLowered();
        }
        var test = new Signal(channel, Direction.ASKED_OF_THEM, new Undertaking(plan.asked(), plan.dueOn()), null, at);
        test.stakes = plan.stakes();
        test.observation = plan.observation();
        test.testsAgreed = Math.max(1, plan.testsAgreed());
        return test;
    }

    public Direction direction() {
        return direction;
    }

    public String text() {
        return text;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** When its last day is over, in UTC. */
    public Instant dueAt() {
        return dueOn.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public Optional<UUID> contact() {
        return Optional.ofNullable(contact);
    }

    public boolean test() {
        return stakes != null;
    }

    public Optional<Stakes> stakes() {
        return Optional.ofNullable(stakes);
    }

    /** How a test is to be observed. */
    public Optional<String> observation() {
        return Optional.ofNullable(observation);
    }

    /** How many tests have to be passed, as this test's plan says. */
    public int testsAgreed() {
        return testsAgreed;
    }

    public Optional<Observation> observed() {
        return Optional.ofNullable(observed);
    }

    /** The account that recorded the observation. */
    public Optional<String> observedBy() {
        return Optional.ofNullable(observedBy);
    }

    public boolean passed() {
        return observed != null && observed.outcome() == ObservationOutcome.PASSED;
    }

    public boolean failed() {
        return observed != null && observed.outcome() == ObservationOutcome.FAILED;
    }

    /** Who planned a test does not grade it (INV-05); our own promise may be reported by whoever recorded it. */
    void observe(Observation observation, Reader by, Instant at) {
        if (observed != null) throw new AlreadyObserved();
        if (test() && sharesEyesWith(by)) throw new AuthorIsApprover();
        observed = observation;
        observedBy = by.account();
        observationRecordedAt = at;
    }
}
