package subrosa.documents;

import java.text.Normalizer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.announcement.Communique;
import subrosa.announcement.Communiques;
import subrosa.channel.Channel;
import subrosa.channel.Channels;
import subrosa.channel.Classifications;
import subrosa.channel.DossierRecord;
import subrosa.channel.RecordKind;
import subrosa.compartment.Installation;
import subrosa.conclusion.Signatures;
import subrosa.instrument.FinalClauses;
import subrosa.instrument.Instrument;
import subrosa.instrument.InstrumentForm;
import subrosa.instrument.Instruments;
import subrosa.review.LegalReviews;

/** The papers of a channel as they stand in the dossier (domain.md §7): agreement texts, legal opinions, communiqués. */
@Service
public class Papers {

    private static final int LONGEST_NAME = 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);

    private final Channels channels;
    private final Instruments instruments;
    private final LegalReviews reviews;
    private final Signatures signatures;
    private final Communiques communiques;
    private final Classifications classifications;
    private final Installation installation;
    private final Typesetter typesetter;
    private final String note;

    Papers(
            Channels channels,
            Instruments instruments,
            LegalReviews reviews,
            Signatures signatures,
            Communiques communiques,
            Classifications classifications,
            Installation installation,
            Typesetter typesetter,
            @Value("${subrosa.papers.note:}") String note) {
        this.channels = channels;
        this.instruments = instruments;
        this.reviews = reviews;
        this.signatures = signatures;
        this.communiques = communiques;
        this.classifications = classifications;
        this.installation = installation;
        this.typesetter = typesetter;
        this.note = note;
    }

    /** For those inside: agreement text and last legal opinion of each instrument, and every communiqué. */
    // Not read-only: table D marks each paper, and the engine keeps the history of what its tables answered.
    @Transactional
    public List<Paper> of(String reference) {
        var channel = channels.get(reference);
        var papers = new ArrayList<Paper>();
        for (var instrument : instruments.of(reference)) {
            if (!instrument.hasText()) continue;
            papers.add(agreement(channel, instrument));
            reviews.current(instrument.id()).ifPresent(review -> papers.add(opinion(channel, instrument, review)));
        }
        for (var communique : communiques.of(reference)) papers.add(communique(channel, communique));
        return papers;
    }

    private Paper agreement(Channel channel, Instrument instrument) {
        var version = instrument.currentVersion();
        var signature = signatures.current(instrument.id());
        var kind = signature.isPresent() ? RecordKind.SIGNED_TEXT : RecordKind.JOINT_TEXT;
        // That the channel is known does not release the text: a communiqué that names the instrument does.
        var released = communiques
                .current(instrument.id())
                .filter(Communique::released)
                .isPresent();
        var values = header(channel, version, released ? RecordKind.RELEASED_TEXT : kind);
        values.put("instrument", instrument);
        values.put("version", version);
        values.put("note", note);
        values.put(
                "languages",
                instrument.languages().stream()
                        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH))
                        .collect(Collectors.joining(", ")));
        // What does not bind is not dressed as a treaty (table A, row A9).
        values.put("binds", instrument.mayBind());
        values.put("letters", instrument.form() == InstrumentForm.LETTERS);
        values.put("force", force(version.finalClauses()));
        values.put("signature", signature.orElse(null));
        values.put("signedOn", signature.map(one -> DAY.format(one.signedOn())).orElse(null));
        return paper("agreement", instrument.title(), values);
    }

    /** As a clause would say it. */
    private static String force(FinalClauses clauses) {
        var condition =
                switch (clauses.condition()) {
                    case SIGNATURE -> "signature";
                    case FIXED_DATE ->
                        clauses.fixedDate() == null ? "the date agreed" : DAY.format(clauses.fixedDate());
                    case EXCHANGE_OF_INSTRUMENTS -> "the exchange of the instruments of ratification";
                    case LAST_NOTIFICATION -> "the last notification";
                    case DEPOSIT ->
                        clauses.deposits() == null
                                ? "the deposit of the instruments of ratification"
                                : "the deposit of " + clauses.deposits() + " instruments of ratification";
                };
        var delay = clauses.delay();
        if (delay.isZero()) return "On " + condition + ".";
        return Stream.of(counted(delay.toTotalMonths(), "month"), counted(delay.getDays(), "day"))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" and "))
                + " after " + condition + ".";
    }

    private static String counted(long count, String unit) {
        return count == 0 ? "" : count + " " + unit + (count == 1 ? "" : "s");
    }

    private Paper opinion(Channel channel, Instrument instrument, LegalReviews.Review review) {
        var values = header(channel, review.opinion(), RecordKind.LEGAL_OPINION);
        values.put("instrument", instrument);
        values.put("opinion", review.opinion());
        values.put("reviewer", review.reviewer().orElse(null));
        values.put(
                "cleared",
                review.cleared()
                        .map(clearance -> TIME.format(clearance.recordedAt().atOffset(ZoneOffset.UTC)))
                        .orElse(null));
        values.put(
                "clearedHash",
                review.cleared().map(clearance -> clearance.hash()).orElse(null));
        return paper("legal-opinion", instrument.title(), values);
    }

    private Paper communique(Channel channel, Communique communique) {
        var values =
                header(channel, communique, communique.released() ? RecordKind.RELEASED_TEXT : RecordKind.COMMUNIQUE);
        values.put("sheet", communique.sheet());
        values.put("parties", partiesOf(communique));
        values.put(
                "releasedAt",
                communique
                        .releasedAt()
                        .map(at -> TIME.format(at.atOffset(ZoneOffset.UTC)))
                        .orElse(null));
        values.put("embargo", TIME.format(communique.sheet().releaseAt().withOffsetSameInstant(ZoneOffset.UTC)));
        return paper("communique", communique.sheet().title(), values);
    }

    /** Those of the instruments that it names: it does not give away with whom else the channel talks. */
    private List<String> partiesOf(Communique communique) {
        return communique.instruments().stream()
                .flatMap(named -> instruments.get(named.instrument()).parties().stream())
                .distinct()
                .toList();
    }

    /** What every paper carries: marking, codeword, author, date with zone. */
    private Map<String, Object> header(Channel channel, DossierRecord record, RecordKind kind) {
        var marking = classifications.classify(channel.ref(), kind, record.recordedAt());
        var values = new HashMap<String, Object>();
        values.put("channel", channel);
        values.put("record", record);
        values.put("marking", marking.level().name().replace('_', ' '));
        values.put("handling", String.join(" // ", marking.handling()));
        values.put("exercise", installation.exercise() ? Installation.MARK : "");
        values.put("recordedAt", TIME.format(record.recordedAt().atOffset(ZoneOffset.UTC)));
        return values;
    }

    private Paper paper(String template, String title, Map<String, Object> values) {
        return new Paper(template + "-" + slug(title) + ".pdf", typesetter.set(template, values));
    }

    private static String slug(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        // Cut between words.
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, plain.lastIndexOf('-', LONGEST_NAME));
    }
}
