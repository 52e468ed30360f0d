package subrosa.channel;

import org.jspecify.annotations.Nullable;

/**
 * An intermediary as the intelligence liaison graded them (domain.md §7, document 3).
 *
 * @param source A to F: A completely, B usually, C fairly, D not usually reliable, E unreliable, F cannot be judged
 * @param information 1 to 6: confirmed, probably, possibly true, doubtful, improbable, cannot be judged; graded apart from the source
 * @param fabrication a fabrication notice, proven deceit or undeclared hostile control (row C1)
 */
public record Grades(
        String identityBasis,
        Access access,
        @Nullable String accessTest,
        String authorityEvidence,
        String independence,
        @Nullable String trackRecord,
        String source,
        String information,
        Corroboration corroboration,
        @Nullable String secondChannel,
        boolean fabrication,
        @Nullable String redFlags) {}
