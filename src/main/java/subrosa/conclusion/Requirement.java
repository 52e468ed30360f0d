package subrosa.conclusion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a row of table B adds to the route of domestic approval.
 *
 * @param row {@code B7}, {@code UK2}
 * @param text what has to be done, in words
 * @param metOn null while it is open
 */
public record Requirement(String row, String text, MetBy metBy, @Nullable String evidence, @Nullable LocalDate metOn) {

    public static Requirement open(String row, String text, MetBy metBy) {
        return new Requirement(row, text, metBy, null, null);
    }

    Requirement met(String evidence, LocalDate on) {
        return new Requirement(row, text, metBy, evidence, on);
    }

    boolean holdsUp() {
        return metBy == MetBy.LAWYER && metOn == null;
    }
}
