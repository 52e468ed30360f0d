package subrosa.scenario;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import subrosa.channel.Stage;

/**
 * A step that was played.
 *
 * @param act what was done, by the name of its task
 * @param stage the stage of the act itself, if the system noted it
 * @param systemSays the entries of the dossier's timeline since the step before, timers included
 * @param refused the fact and the reason of a refusal
 * @param unmet expectations that did not hold; the step failed if there are any
 * @param fields how many fields a person filled in
 * @param confirmation whether it was one person's word on the minutes of a call, which counts with the call's own form
 */
public record Played(
        Scenario.Step step,
        OffsetDateTime at,
        String act,
        @Nullable Stage stage,
        List<Said> systemSays,
        @Nullable String refused,
        List<String> unmet,
        int fields,
        boolean confirmation) {

    public record Said(
            OffsetDateTime at, String by, Stage stage, String act, @Nullable String reason, List<String> rows) {}

    public boolean held() {
        return unmet.isEmpty();
    }

    /** Whether a human task was completed. */
    public boolean task() {
        return step.complete() != null && refused == null;
    }
}
