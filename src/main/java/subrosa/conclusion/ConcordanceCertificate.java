package subrosa.conclusion;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.compartment.CurrentReader;
import subrosa.instrument.Instrument;

/** A language officer's certificate that one authentic text says what the negotiated one says (VCLT 33; domain.md S11). For one hash. */
@Entity
@Table(name = "concordance_certificate")
public class ConcordanceCertificate extends DossierRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID instrument;

    private String hash;

    private String language;

    private ConcordanceOutcome outcome;

    private @Nullable String translatedBy;

    private @Nullable String divergences;

    protected ConcordanceCertificate() {}

    public ConcordanceCertificate(Instrument instrument, String language, ConcordanceDraft draft, Instant at) {
        super(instrument.channel(), at);
        if (!instrument.languages().contains(language)) throw new LanguageNotAuthentic(language);
        var translator = draft.translatedBy();
        if (translator != null && CurrentReader.get().sharesEyesWith(translator)) throw new TranslatorIsCertifier();
        if (draft.outcome() == ConcordanceOutcome.DIVERGENT
                && (draft.divergences() == null || draft.divergences().isBlank())) throw new DivergenceNotNamed();
        this.instrument = instrument.id();
        this.hash = instrument.hash();
        this.language = language;
        this.outcome = draft.outcome();
        this.translatedBy = draft.translatedBy();
        this.divergences = draft.divergences();
    }

    public UUID instrument() {
        return instrument;
    }

    public String hash() {
        return hash;
    }

    /** ISO 639-1. */
    public String language() {
        return language;
    }

    public ConcordanceOutcome outcome() {
        return outcome;
    }

    public Optional<String> translatedBy() {
        return Optional.ofNullable(translatedBy);
    }

    public Optional<String> divergences() {
        return Optional.ofNullable(divergences);
    }
}
