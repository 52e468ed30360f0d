package subrosa.conclusion;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One party's consent to be bound, or its notification or deposit.
 *
 * @param party for an exchange of instruments, any of the parties
 */
public record Consent(String party, ConsentKind kind, LocalDate on, @Nullable String reference) {

    /** Whether it speaks for this party: an exchange speaks for all. */
    boolean isOf(String one) {
        return kind == ConsentKind.EXCHANGE || party.equals(one);
    }

    /** As a certifying statement names it: "ratification on 1993-09-23". */
    String act() {
        return kind.name().toLowerCase(Locale.ROOT) + " on " + on;
    }
}
