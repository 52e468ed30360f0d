package subrosa.review;

import org.jspecify.annotations.Nullable;

/**
 * The fields of the form {@code approveText}.
 *
 * @param signatory who is to sign, where no action memorandum says so; {@code signatoryOffice} likewise
 */
public record ApprovalDraft(
        Decision decision,
        @Nullable String reason,
        @Nullable String textHash,
        @Nullable String signatory,
        @Nullable SignatoryOffice signatoryOffice) {

    public ApprovalDraft(Decision decision, @Nullable String reason, @Nullable String textHash) {
        this(decision, reason, textHash, null, null);
    }
}
