package subrosa.announcement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lawyer's finding on a statement.
 *
 * @param recordsOpened references of the records that the lawyer opened and relied on
 * @param corrections what would have to change, when it is not truthful
 */
public record Attestation(boolean truthful, List<String> recordsOpened, @Nullable String corrections) {

    public Attestation {
        recordsOpened = recordsOpened == null ? List.of() : List.copyOf(recordsOpened);
    }
}
