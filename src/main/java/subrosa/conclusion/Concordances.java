package subrosa.conclusion;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.instrument.Instruments;

/** Which authentic texts say the same, certified. The first language of an instrument is the one it was negotiated in. */
@Service
@Transactional
public class Concordances {

    private final StoredConcordanceCertificates stored;
    private final Instruments instruments;
    private final Timeline timeline;
    private final Clock clock;

    Concordances(StoredConcordanceCertificates stored, Instruments instruments, Timeline timeline, Clock clock) {
        this.stored = stored;
        this.instruments = instruments;
        this.timeline = timeline;
        this.clock = clock;
    }

    public ConcordanceCertificate certify(UUID instrument, String language, ConcordanceDraft draft) {
        var on = instruments.get(instrument);
        var certificate = stored.save(new ConcordanceCertificate(on, language, draft, clock.instant()));
        timeline.note(
                on.channel(),
                Stage.S11,
                "The " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH) + " text of “" + on.title()
                        + "” was found " + draft.outcome() + ".");
        return certificate;
    }

    /** There is nothing to compare: one authentic language, or certificates for all of them stand already. */
    public void noteOneLanguage(UUID instrument) {
        var on = instruments.get(instrument);
        timeline.note(
                on.channel(),
                Stage.S11,
                on.languages().size() == 1
                        ? "“" + on.title() + "” has one authentic language; no concordance is needed."
                        : "Every authentic text of “" + on.title() + "” is certified already.");
    }

    public void noteAllCertified(UUID instrument) {
        var on = instruments.get(instrument);
        timeline.note(on.channel(), Stage.S11, "Every authentic text of “" + on.title() + "” is certified.");
    }

    /** The authentic languages beside the negotiated one that have no certificate of concordance for the present text. */
    @Transactional(readOnly = true)
    public List<String> uncertified(UUID instrument) {
        var on = instruments.get(instrument);
        var certificates = stored.of(instrument);
        return on.languages().stream()
                .skip(1)
                .filter(language -> certificates.stream()
                        .filter(one ->
                                one.language().equals(language) && one.hash().equals(on.hash()))
                        .reduce((earlier, later) -> later)
                        .filter(last -> last.outcome() == ConcordanceOutcome.CONCORDANT)
                        .isEmpty())
                .toList();
    }

    @Transactional(readOnly = true)
    public List<ConcordanceCertificate> of(UUID instrument) {
        return stored.of(instruments.get(instrument).id());
    }
}
