package subrosa.conclusion;

import java.time.LocalDate;
import java.util.List;

/** Signature as its form gives it. */
public record SignatureDraft(
        SignatureManner manner,
        LocalDate signedOn,
        String place,
        List<Signatory> signatories,
        List<Witness> witnesses) {

    public SignatureDraft {
        signatories = signatories == null ? List.of() : List.copyOf(signatories);
        witnesses = witnesses == null ? List.of() : List.copyOf(witnesses);
    }
}
