package subrosa.conclusion;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a minister relies on the exceptional case, before anything is laid (row UK4): fields of the form
 * {@code prepareExplanatoryMemorandum}.
 */
public record ExceptionalCase(
        boolean exceptional, @Nullable LocalDate exceptionalOn, @Nullable String exceptionalReason) {

    public ParliamentaryOutcome outcome() {
        return new ParliamentaryOutcome(
                ParliamentaryAct.EXCEPTIONAL_CASE,
                Objects.requireNonNull(exceptionalOn),
                null,
                null,
                null,
                null,
                null,
                null,
                exceptionalReason,
                null);
    }
}
