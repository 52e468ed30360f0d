package subrosa.instrument;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article, a paragraph, or in an exchange one letter.
 *
 * @param number as printed: {@code XIV}, {@code 3}
 * @param bracketed the words in square brackets are not agreed
 * @param understandings those whose words became this provision
 * @param standardClause why it has no understanding behind it, such as "final clause"; else nothing
 */
public record Provision(
        String number,
        String heading,
        String text,
        boolean bracketed,
        List<UUID> understandings,
        @Nullable String standardClause) {

    public Provision {
        number = number.strip();
        heading = heading == null ? "" : heading.strip();
        text = text.strip();
        understandings = understandings == null ? List.of() : List.copyOf(understandings);
        standardClause = standardClause == null || standardClause.isBlank() ? null : standardClause.strip();
    }

    /** Nobody knows where it came from: no understanding behind it and no reason why not. */
    public boolean orphaned() {
        return understandings.isEmpty() && standardClause == null;
    }
}
