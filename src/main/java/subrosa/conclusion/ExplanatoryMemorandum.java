package subrosa.conclusion;

import org.jspecify.annotations.Nullable;

/** What parliament reads with the text (domain.md §7, document 10). */
public record ExplanatoryMemorandum(
        String subject,
        String minister,
        String policy,
        String obligations,
        String financialEffect,
        String implementation,
        @Nullable String consultation,
        @Nullable String humanRights,
        @Nullable String reservations,
        @Nullable String territorialScope) {}
