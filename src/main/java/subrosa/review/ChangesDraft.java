package subrosa.review;

import org.jspecify.annotations.Nullable;

/**
 * The fields of the form {@code confirmChanges}.
 *
 * @param confirmUnchanged the answers carried forward, whose articles did not change, are confirmed together
 */
public record ChangesDraft(
        ChangesVerdict verdict, boolean confirmUnchanged, @Nullable String reason, @Nullable String textHash) {

    String words() {
        return reason == null ? "" : reason.strip();
    }
}
