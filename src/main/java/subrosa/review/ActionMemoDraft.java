package subrosa.review;

import org.jspecify.annotations.Nullable;

/** The fields of the form {@code draftActionMemo} (domain.md §7, document 6). */
public record ActionMemoDraft(
        String issue,
        AuthoritySought authoritySought,
        String background,
        String features,
        String problems,
        String benefitsAndRisks,
        String consultation,
        String environment,
        String funding,
        String signatory,
        SignatoryOffice signatoryOffice,
        @Nullable String textHash) {}
