package subrosa.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.Reader;

/** A person through whom the channel runs, under a pseudonym (INV-14). */
@Entity
@Table(name = "intermediary")
public class Intermediary extends DossierRecord {

    private String pseudonym;

    private Capacity capacity;

    private String handler;

    private IntermediaryStatus status = IntermediaryStatus.UNGRADED;

    private Traffic traffic = Traffic.ANY;

    private @Nullable String acceptedBy;

    private @Nullable Instant acceptedAt;

    private @Nullable String secondChannel;

    private @Nullable String conditions;

    protected Intermediary() {}

    Intermediary(String channel, NamedIntermediary named, Instant at) {
        super(channel, at);
        this.pseudonym = named.pseudonym();
        this.capacity = named.capacity();
        this.handler = named.handler();
    }

    public String pseudonym() {
        return pseudonym;
    }

    public Capacity capacity() {
        return capacity;
    }

    /** The account that deals with this person. */
    public String handler() {
        return handler;
    }

    public IntermediaryStatus status() {
        return status;
    }

    public boolean accepted() {
        return status == IntermediaryStatus.ACCEPTED;
    }

    public Traffic traffic() {
        return traffic;
    }

    /** Whether texts may be handed over by this line: accepted, and not for low stakes only (C7). */
    public boolean carriesTexts() {
        return accepted() && traffic == Traffic.ANY;
    }

    public Optional<String> acceptedBy() {
        return Optional.ofNullable(acceptedBy);
    }

    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    /** The independent line that confirms what this one says, where the acceptance depends on it. */
    public Optional<String> secondChannel() {
        return Optional.ofNullable(secondChannel);
    }

    /** The conditions of the acceptance, or the reason of the rejection. */
    public Optional<String> conditions() {
        return Optional.ofNullable(conditions);
    }

    /** A new result overtakes an acceptance: what is not acceptable any more is frozen at once. */
    void assessed(Confidence confidence, Traffic traffic) {
        requireNotRejected();
        this.traffic = traffic;
        status = switch (confidence) {
            case ACCEPT, ACCEPT_WITH_SECOND_CHANNEL -> IntermediaryStatus.ACCEPTABLE;
            case FURTHER_VALIDATION, REJECT -> IntermediaryStatus.FURTHER_VALIDATION;
        };
    }

    /** @param latest the assessment that the decision rests on */
    void accept(Assessment latest, Acceptance acceptance, Reader by, Instant at) {
        requireNotRejected();
        if (latest.sharesEyesWith(by)) throw new AuthorIsApprover();
        if (!latest.intermediary().equals(id())
                || latest.confidence().filter(Confidence::acceptable).isEmpty()
                || status != IntermediaryStatus.ACCEPTABLE) throw new NotAcceptable();
        var second = acceptance.secondChannel();
        if (latest.confidence()
                        .filter(Confidence.ACCEPT_WITH_SECOND_CHANNEL::equals)
                        .isPresent()
                && (second == null || second.isBlank())) throw new SecondChannelMissing();
        status = IntermediaryStatus.ACCEPTED;
        acceptedBy = by.account();
        acceptedAt = at;
        secondChannel = second;
        conditions = acceptance.conditions();
    }

    void listen() {
        requireNotRejected();
        if (traffic != Traffic.LISTEN) throw new NotAcceptable();
        status = IntermediaryStatus.LISTENING;
    }

    /** Whether it carries the channel, or may yet. */
    boolean mayCarry() {
        return status != IntermediaryStatus.REJECTED && status != IntermediaryStatus.LISTENING;
    }

    boolean undecided() {
        return status == IntermediaryStatus.FURTHER_VALIDATION || status == IntermediaryStatus.ACCEPTABLE;
    }

    /** Doubt freezes the line until it has been graded again. */
    void doubt() {
        requireNotRejected();
        status = IntermediaryStatus.FURTHER_VALIDATION;
        traffic = Traffic.FROZEN;
    }

    void reject(String because) {
        requireNotRejected();
        conditions = because;
        status = IntermediaryStatus.REJECTED;
        traffic = Traffic.FROZEN;
    }

    void requireNotRejected() {
        if (status == IntermediaryStatus.REJECTED) throw new IntermediaryRejected();
    }
}
