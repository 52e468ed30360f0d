package subrosa.channel;

import java.time.LocalDate;
import java.util.Optional;
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
        int testsAgreed) {

    /** The step that we take in return, if one is planned; without a day of its own it is due with the test. */
    public Optional<Undertaking> ourUndertaking() {
        return ourStep == null || ourStep.isBlank()
                ? Optional.empty()
                : Optional.of(new Undertaking(ourStep, ourStepDueOn == null ? dueOn : ourStepDueOn));
    }
}
