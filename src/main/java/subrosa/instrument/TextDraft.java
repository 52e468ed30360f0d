package subrosa.instrument;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is typed: the fields of the forms {@code draftText} and {@code amendText}, one to one.
 *
 * @param reason why there is a new version
 * @param forceDate only for {@link ForceCondition#FIXED_DATE}
 * @param delayMonths and {@code delayDays} from the condition to entry into force
 */
public record TextDraft(
        @Nullable String preamble,
        List<Provision> provisions,
        @Nullable List<Annex> annexes,
        @Nullable List<SideLetter> sideLetters,
        @Nullable Boolean subjectToRatification,
        @Nullable ForceCondition forceCondition,
        @Nullable LocalDate forceDate,
        @Nullable Integer deposits,
        @Nullable Integer delayMonths,
        @Nullable Integer delayDays,
        @Nullable Boolean provisionalApplication,
        @Nullable String duration,
        @Nullable String amendment,
        @Nullable String withdrawal,
        @Nullable String disputeSettlement,
        @Nullable String depositary,
        @Nullable String prevailingLanguage,
        @Nullable String registration,
        @Nullable String reason) {

    Text text() {
        return new Text(
                words(preamble),
                provisions == null ? List.of() : provisions,
                annexes == null ? List.of() : annexes,
                sideLetters == null ? List.of() : sideLetters,
                new FinalClauses(
                        Boolean.TRUE.equals(subjectToRatification),
                        forceCondition == null ? ForceCondition.SIGNATURE : forceCondition,
                        forceDate,
                        deposits,
                        Period.of(0, delayMonths == null ? 0 : delayMonths, delayDays == null ? 0 : delayDays),
                        Boolean.TRUE.equals(provisionalApplication),
                        words(duration),
                        words(amendment),
                        words(withdrawal),
                        words(disputeSettlement),
                        words(depositary),
                        words(prevailingLanguage),
                        words(registration)));
    }

    /** The same text as a draft: what a form shows to the one who amends it. */
    public static TextDraft of(Text text) {
        var clauses = text.finalClauses();
        return new TextDraft(
                text.preamble(),
                text.provisions(),
                text.annexes(),
                text.sideLetters(),
                clauses.subjectToRatification(),
                clauses.condition(),
                clauses.fixedDate(),
                clauses.deposits(),
                clauses.delay().getMonths(),
                clauses.delay().getDays(),
                clauses.provisionalApplication(),
                clauses.duration(),
                clauses.amendment(),
                clauses.withdrawal(),
                clauses.disputeSettlement(),
                clauses.depositary(),
                clauses.prevailingLanguage(),
                clauses.registration(),
                null);
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
