package subrosa.conclusion;

/** What a language officer found, reading one authentic text against the other. */
public enum ConcordanceOutcome {
    CONCORDANT,
    DIVERGENT
}
