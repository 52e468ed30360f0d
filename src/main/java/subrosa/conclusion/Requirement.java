package subrosa.conclusion;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a row of table B asks besides a decision on its route.
 *
 * @param row {@code B7}, {@code UK2}; a letter follows where one row of domain.md asks several things: {@code US2b}
 * @param text what has to be done, in words
 * @param duty of what is met afterwards
 * @param metOn null while it is open
 */
public record Requirement(
        String row,
        String text,
        MetBy metBy,
        @Nullable Duty duty,
        @Nullable String evidence,
        @Nullable LocalDate metOn) {

    public static Requirement open(String row, String text, MetBy metBy) {
        return new Requirement(row, text, metBy, null, null, null);
    }

    public static Requirement afterwards(String row, String text, Duty duty) {
        return new Requirement(row, text, MetBy.AFTERWARDS, duty, null, null);
    }

    Requirement met(String evidence, LocalDate on) {
        return new Requirement(row, text, metBy, duty, evidence, on);
    }

    boolean holdsUp() {
        return metBy == MetBy.LAWYER && metOn == null;
    }

    /** Of what is met afterwards: when, and by whom. */
    public Duty owed() {
        return Objects.requireNonNull(duty);
    }

    /** Once the event has come from which it is owed. */
    boolean isOwed() {
        return metOn == null && duty != null && duty.dueOn() != null;
    }

    boolean isOwedFrom(DueFrom event) {
        return metOn == null && duty != null && duty.from() == event;
    }

    Requirement owedSince(LocalDate event) {
        return new Requirement(row, text, metBy, owed().owedSince(event), evidence, metOn);
    }
}
