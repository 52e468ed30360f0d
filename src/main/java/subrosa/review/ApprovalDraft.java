package subrosa.review;

import org.jspecify.annotations.Nullable;

/** The fields of the form {@code approveText}. */
public record ApprovalDraft(Decision decision, @Nullable String reason, @Nullable String textHash) {}
