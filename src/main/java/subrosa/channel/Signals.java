package subrosa.channel;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;

/** Keeps what the sides asked of and promised to each other, and whether it was seen to happen. */
@Service
@Transactional
public class Signals {

    private final StoredSignals stored;
    private final FrozenLines lines;
    private final Classifications classifications;
    private final Timeline timeline;
    private final Clock clock;

    Signals(StoredSignals stored, FrozenLines lines, Classifications classifications, Timeline timeline, Clock clock) {
        this.stored = stored;
        this.lines = lines;
        this.classifications = classifications;
        this.timeline = timeline;
        this.clock = clock;
    }

    public Signal promise(String channel, @Nullable UUID contact, Undertaking promise) {
        timeline.note(channel, Stage.S03, "We promised a step, due " + promise.dueOn() + ".");
        return stored.save(new Signal(channel, Direction.PROMISED_BY_US, promise, contact, clock.instant()));
    }

    public Signal ask(String channel, @Nullable UUID contact, Undertaking request) {
        timeline.note(channel, Stage.S03, "We asked for a step, due " + request.dueOn() + ".");
        return stored.save(new Signal(channel, Direction.ASKED_OF_THEM, request, contact, clock.instant()));
    }

    public Signal planTest(String channel, TestPlanDraft plan) {
        lines.requireLineFor(channel, plan.stakes());
        var test = stored.save(Signal.test(channel, plan, tests(channel), clock.instant()));
        timeline.note(
                channel,
                Stage.S03,
                "The envoy planned a test at " + plan.stakes() + " stakes, due " + plan.dueOn() + ".",
                classifications.classify(channel, RecordKind.TEST_PLAN).rowsArray());
        return test;
    }

    /** The current reader observed it, and is not the one who planned it. */
    public TestStanding observeTest(String channel, UUID test, Observation observation) {
        get(channel, test).observe(observation, CurrentReader.get(), clock.instant());
        timeline.note(channel, Stage.S03, "A test was observed: " + observation.outcome() + ".");
        return TestStanding.of(tests(channel).stream()
                .filter(one -> one.observed().isPresent())
                .toList());
    }

    /** Whether a signal outside the tests happened: what we promised, or what they were asked. */
    public void report(String channel, UUID signal, Observation observation) {
        get(channel, signal).observe(observation, CurrentReader.get(), clock.instant());
        timeline.note(
                channel,
                Stage.S03,
                observation.outcome() == ObservationOutcome.PASSED
                        ? "A promised step was taken."
                        : "A promised step was not taken.");
    }

    /** @throws NotKnown also when it belongs to another channel */
    @Transactional(readOnly = true)
    public Signal get(String channel, UUID id) {
        return stored.findById(id)
                .filter(signal -> signal.channel().equals(channel))
                .orElseThrow(NotKnown::new);
    }

    @Transactional(readOnly = true)
    public List<Signal> of(String channel) {
        return stored.of(channel);
    }

    @Transactional(readOnly = true)
    public List<Signal> tests(String channel) {
        return of(channel).stream().filter(Signal::test).toList();
    }

    @Transactional(readOnly = true)
    public long passedTests(String channel) {
        return tests(channel).stream().filter(Signal::passed).count();
    }

    /** What we promised and have not reported on. */
    @Transactional(readOnly = true)
    public List<Signal> openPromises(String channel) {
        return of(channel).stream()
                .filter(signal -> signal.direction() == Direction.PROMISED_BY_US)
                .filter(signal -> signal.observed().isEmpty())
                .toList();
    }
}
