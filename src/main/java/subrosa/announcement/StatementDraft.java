package subrosa.announcement;

import org.jspecify.annotations.Nullable;

/**
 * Words for the public, as the press section drafts them.
 *
 * @param deniesContact whether the words deny that there is a contact; while there is one, such words are refused
 * @param corrects the earlier statement that these words put right (row E1), if they do
 */
public record StatementDraft(
        String words, @Nullable StatementAudience audience, boolean deniesContact, @Nullable String corrects) {}
