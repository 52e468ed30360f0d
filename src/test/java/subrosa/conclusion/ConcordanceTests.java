package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.conclusion.Concluded.NOW;
import static subrosa.conclusion.Concluded.as;
import static subrosa.conclusion.Concluded.clauses;
import static subrosa.conclusion.Concluded.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import subrosa.Readers;
import subrosa.compartment.CurrentReader;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.Instrument;

/** VCLT 33: authentic texts say the same; INV-05: who translated does not certify. */
class ConcordanceTests {

    private final Instrument instrument =
            instrument(List.of("en", "he", "ar"), clauses(ForceCondition.SIGNATURE, false, 0), List.of());

    @Test
    void certifiesOneHash() {
        assertThat(certify("lang", "he", ConcordanceOutcome.CONCORDANT, "translator", null)
                        .hash())
                .isEqualTo(instrument.hash());
    }

    @Test
    void refusesTheTranslatorAsCertifier() {
        assertThatThrownBy(() -> certify("lang", "he", ConcordanceOutcome.CONCORDANT, "lang", null))
                .isInstanceOf(TranslatorIsCertifier.class);
    }

    @Test
    void refusesTheTranslatorsDeputyAsCertifier() {
        var draft = new ConcordanceDraft(ConcordanceOutcome.CONCORDANT, "lang2", null);
        assertThatThrownBy(() -> CurrentReader.runAs(
                        Readers.deputy("lang", "lang2", NOW),
                        () -> new ConcordanceCertificate(instrument, "he", draft, NOW)))
                .isInstanceOf(TranslatorIsCertifier.class);
    }

    @Test
    void refusesALanguageThatIsNotAuthentic() {
        assertThatThrownBy(() -> certify("lang", "fr", ConcordanceOutcome.CONCORDANT, null, null))
                .isInstanceOf(LanguageNotAuthentic.class);
    }

    @Test
    void aDivergenceIsNamed() {
        assertThatThrownBy(() -> certify("lang", "ar", ConcordanceOutcome.DIVERGENT, null, " "))
                .isInstanceOf(DivergenceNotNamed.class);
        assertThat(certify("lang", "ar", ConcordanceOutcome.DIVERGENT, null, "Article V: until, by")
                        .divergences())
                .isPresent();
    }

    private ConcordanceCertificate certify(
            String account,
            String language,
            ConcordanceOutcome outcome,
            @Nullable String translator,
            @Nullable String divergences) {
        return as(
                account,
                () -> new ConcordanceCertificate(
                        instrument, language, new ConcordanceDraft(outcome, translator, divergences), NOW));
    }
}
