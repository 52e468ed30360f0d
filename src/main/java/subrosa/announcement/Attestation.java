package subrosa.announcement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lawyer's finding on words.
 *
 * @param recordsOpened the records of the dossier that the lawyer opened and relied on
 * @param corrections what would have to change, when they are not truthful
 */
public record Attestation(AttestationOutcome outcome, List<UUID> recordsOpened, @Nullable String corrections) {

    public Attestation {
        recordsOpened = recordsOpened == null ? List.of() : List.copyOf(recordsOpened);
    }

    boolean foundTruthful() {
        return outcome == AttestationOutcome.TRUTHFUL;
    }
}
