package subrosa.review;

import org.jspecify.annotations.Nullable;

/**
 * The fields of the form {@code checkVictims}.
 *
 * @param conflictsClear no conflict of interest is open
 * @param amnestyForGraveCrimes the text frees somebody from genocide, crimes against humanity, war crimes or gross violations
 */
public record VictimsDraft(
        VictimsVerdict verdict, boolean conflictsClear, boolean amnestyForGraveCrimes, @Nullable String reason) {}
