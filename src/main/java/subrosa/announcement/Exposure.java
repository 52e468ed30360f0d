package subrosa.announcement;

import org.jspecify.annotations.Nullable;

/** What table E asks, as the political director assesses it. Whether the gates are done is read from the dossier. */
public record Exposure(
        Accuracy accuracy,
        Maturity maturity,
        CounterpartStance counterpart,
        boolean lifeAtRisk,
        boolean questionPending,
        boolean priorStatementWrong,
        @Nullable String whatIsKnown) {}
