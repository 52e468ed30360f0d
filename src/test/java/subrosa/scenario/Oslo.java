package subrosa.scenario;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import subrosa.Story;
import subrosa.compartment.CurrentReader;
import subrosa.engine.Accounts;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;
import subrosa.engine.MovableClock;
import subrosa.tasks.Tasks;

/** Oslo once more, so many days later that it begins where the test's clock stands, and stopped where a test needs it. */
@TestComponent
public class Oslo {

    private final Scenarios scenarios;
    private final Player player;
    private final MovableClock clock;
    private final HumanTasks open;
    private final Tasks tasks;
    private final Accounts accounts;
    private final Story others;

    Oslo(
            Scenarios scenarios,
            Player player,
            MovableClock clock,
            HumanTasks open,
            Tasks tasks,
            Accounts accounts,
            Story others) {
        this.scenarios = scenarios;
        this.player = player;
        this.clock = clock;
        this.open = open;
        this.tasks = tasks;
        this.accounts = accounts;
        this.others = others;
    }

    /** A channel that has gone so far, and the story that it is in. */
    public record Stopped(String channel, Scenario story) {}

    /** @param step the last step that is played */
    public Stopped after(String step) {
        others.leaveOthersToRest("none");
        var story = scenarios.named("oslo-1993");
        var days = ChronoUnit.DAYS.between(story.steps().get(0).on().toInstant(), clock.instant()) + 1;
        var shifted = story.shifted(Duration.ofDays(days));
        var play = player.play(shifted.until(step), clock, told -> {});
        if (!play.held())
            throw new AssertionError(
                    "Oslo stopped: " + play.steps().get(play.steps().size() - 1).unmet());
        return new Stopped(Objects.requireNonNull(play.channel()), shifted);
    }

    /** The oldest open task of that key. */
    public HumanTask task(Stopped oslo, String key) {
        return open.inChannel(oslo.channel()).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Task " + key + " is not open."));
    }

    /** Plays a further step at its time, but for what is answered otherwise. */
    public void play(Stopped oslo, String step, Map<String, Object> otherwise) {
        var told = told(oslo, step);
        var submission = submission(oslo, step);
        submission.putAll(otherwise);
        var task = task(oslo, Objects.requireNonNull(told.complete()));
        CurrentReader.runAs(accounts.reader(told.by()), () -> tasks.complete(task.id(), submission));
    }

    /** What the step of the story submits to the open task; the clock is moved to its time. */
    public Map<String, Object> submission(Stopped oslo, String step) {
        var told = told(oslo, step);
        if (told.on().toInstant().isAfter(clock.instant()))
            clock.moveTo(told.on().toInstant());
        var task = task(oslo, Objects.requireNonNull(told.complete()));
        return CurrentReader.runAs(accounts.reader(told.by()), () -> Answers.to(tasks.form(task.id()), told));
    }

    private static Scenario.Step told(Stopped oslo, String step) {
        return oslo.story().steps().stream()
                .filter(one -> one.step().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
