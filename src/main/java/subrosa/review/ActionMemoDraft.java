package subrosa.review;

import org.jspecify.annotations.Nullable;

/** The fields of the form {@code draftActionMemo} (domain.md §7, document 6). */
public record ActionMemoDraft(
        String issue,
        AuthoritySought authoritySought,
        String background,
        String features,
        @Nullable String problems,
        String benefitsAndRisks,
        @Nullable String consultation,
        @Nullable String funding,
        String signatory,
        SignatoryOffice signatoryOffice,
        @Nullable String textHash) {}
