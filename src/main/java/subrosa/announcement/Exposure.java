package subrosa.announcement;

import org.jspecify.annotations.Nullable;

/** What table E asks, as the political director assesses it. Whether the gates are done and the mandate stands is
 * read from the dossier.
 *
 * @param correctionReveals whether correcting a false leak would reveal something true (row E11) */
public record Exposure(
        Accuracy accuracy,
        Maturity maturity,
        CounterpartStance counterpart,
        boolean lifeAtRisk,
        boolean questionPending,
        boolean priorStatementWrong,
        boolean correctionReveals,
        @Nullable String whatIsKnown) {}
