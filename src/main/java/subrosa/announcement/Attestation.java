package subrosa.announcement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lawyer's finding on a statement.
 *
 * @param recordsOpened the records that the lawyer opened and relied on
 * @param corrections what would have to change, when it is not truthful
 */
public record Attestation(AttestationOutcome outcome, List<OpenedRecord> recordsOpened, @Nullable String corrections) {

    /**
     * A record of the dossier.
     *
     * @param record as the dossier calls it: "memcon of 20 August 1993"
     */
    public record OpenedRecord(String record) {}

    public Attestation {
        recordsOpened = recordsOpened == null ? List.of() : List.copyOf(recordsOpened);
    }

    boolean foundTruthful() {
        return outcome == AttestationOutcome.TRUTHFUL;
    }
}
