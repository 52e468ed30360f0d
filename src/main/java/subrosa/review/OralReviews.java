package subrosa.review;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.engine.Processes;
import subrosa.instrument.Instrument;
import subrosa.instrument.InstrumentChoice;
import subrosa.instrument.Instruments;

/**
 * Reviews given by word of mouth in CRISIS tempo (S06, S07; table F). The written ones follow within their limits, by a path of their own that
 * tells the inspector when they are late (INV-15); what they find is found.
 */
@Service
@Transactional
public class OralReviews {

    private final StoredOralOpinions opinions;
    private final StoredIntegrityParagraphs paragraphs;
    private final Opinions written;
    private final IntegrityReports reports;
    private final Instruments instruments;
    private final InstrumentStops stops;
    private final Processes processes;
    private final Timeline timeline;
    private final Clock clock;

    OralReviews(
            StoredOralOpinions opinions,
            StoredIntegrityParagraphs paragraphs,
            Opinions written,
            IntegrityReports reports,
            Instruments instruments,
            InstrumentStops stops,
            Processes processes,
            Timeline timeline,
            Clock clock) {
        this.opinions = opinions;
        this.paragraphs = paragraphs;
        this.written = written;
        this.reports = reports;
        this.instruments = instruments;
        this.stops = stops;
        this.processes = processes;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @param choice what table A answered to it */
    public OralOpinion say(UUID instrument, OralOpinionDraft draft, InstrumentChoice choice) {
        var text = instruments.get(instrument);
        var owed = opinions.latest(instrument).filter(this::isOwed).isPresent();
        var opinion = opinions.save(new OralOpinion(text, draft, choice, clock.instant()));
        instruments.choose(instrument, choice, draft.nature());
        timeline.note(
                text.channel(),
                Stage.S06,
                "The legal adviser gave an oral opinion on “" + text.title() + "”: " + opinion.outcome() + ".",
                choice.row());
        // What is barred, or decided in writing at once, has nothing to be written down later.
        if (opinion.clears() && !owed) begin("writtenOpinionOwed", text);
        return opinion;
    }

    public IntegrityParagraph report(UUID instrument, String paragraph, @Nullable String textHash) {
        var text = instruments.get(instrument);
        var owed = paragraphs.latest(instrument).filter(this::isOwed).isPresent();
        var record = paragraphs.save(new IntegrityParagraph(text, paragraph, textHash, clock.instant()));
        timeline.note(
                text.channel(),
                Stage.S07,
                "The integrity of “" + text.title() + "” was reported on in one paragraph; the report follows.");
        if (!owed) begin("integrityReportOwed", text);
        return record;
    }

    /**
     * The written review did not find what the oral one had found: the gate is shut by what it recorded. What waits in the instrument's path
     * stops, and the political director decides; where the words are out already, that is said.
     */
    public void differ(UUID instrument, Stage stage) {
        var text = instruments.get(instrument);
        var tooLate = stops.isTooLate(text);
        timeline.note(
                text.channel(),
                stage,
                "The written review of “" + text.title() + "” does not confirm the oral one."
                        + (tooLate ? InstrumentStops.TOO_LATE : ""));
        if (!tooLate) stops.stop(text);
    }

    /**
     * The text that was cleared by word is written anew, and reviewed anew: the written opinion and report on the earlier one are owed no longer.
     * Two at once would ask each lawyer to sign behind themselves.
     */
    public void letFollowUpsGo(UUID instrument) {
        var text = instruments.get(instrument);
        if (processes.wakeInstrument("textReopened", text.channel(), instrument))
            timeline.note(
                    text.channel(),
                    Stage.S06,
                    "“" + text.title() + "” is written anew; what was to follow in writing on the earlier text ends.");
    }

    @Transactional(readOnly = true)
    public Optional<OralOpinion> opinion(UUID instrument) {
        return opinions.latest(instruments.get(instrument).id());
    }

    @Transactional(readOnly = true)
    public Optional<IntegrityParagraph> paragraph(UUID instrument) {
        return paragraphs.latest(instruments.get(instrument).id());
    }

    private void begin(String message, Instrument text) {
        processes.wakeInstrument(message, text.channel(), text.id());
    }

    private boolean isOwed(OralOpinion oral) {
        return oral.clears()
                && written.latest(oral.instrument())
                        .filter(opinion -> opinion.supersedes(oral))
                        .isEmpty();
    }

    private boolean isOwed(IntegrityParagraph paragraph) {
        return reports.latest(paragraph.instrument())
                .filter(report -> report.supersedes(paragraph))
                .isEmpty();
    }
}
