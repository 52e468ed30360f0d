package subrosa.channel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A small step that lets the other side prove good faith or authority.
 *
 * @param observation how we shall see whether it was done
 * @param testsAgreed how many tests have to be passed before trust is established
 */
public record TestPlanDraft(
        String asked,
        LocalDate dueOn,
        String observation,
        Stakes stakes,
        boolean reversible,
        @Nullable String ourStep,
        @Nullable LocalDate ourStepDueOn,
        int testsAgreed) {}
