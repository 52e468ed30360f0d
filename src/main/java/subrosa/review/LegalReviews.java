package subrosa.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.instrument.Binding;
import subrosa.instrument.InstrumentChoice;
import subrosa.instrument.InstrumentKind;
import subrosa.instrument.Instruments;

/** Legal review of a text (S06): opinion, countersignature, changes, clearance. */
@Service
@Transactional
public class LegalReviews {

    private final Instruments instruments;
    private final Opinions opinions;
    private final Countersignatures countersignatures;
    private final ChangesReviews changesReviews;
    private final LegalClearances clearances;
    private final StoredLegalBars bars;
    private final Timeline timeline;
    private final Clock clock;

    LegalReviews(
            Instruments instruments,
            Opinions opinions,
            Countersignatures countersignatures,
            ChangesReviews changesReviews,
            LegalClearances clearances,
            StoredLegalBars bars,
            Timeline timeline,
            Clock clock) {
        this.instruments = instruments;
        this.opinions = opinions;
        this.countersignatures = countersignatures;
        this.changesReviews = changesReviews;
        this.clearances = clearances;
        this.bars = bars;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * @param choice what table A answered to this draft
     * @throws TextBarred where it clears a text against which a bar was found since (domain.md S06): told to counsel, not to the second signature
     */
    public LegalOpinion give(UUID instrument, OpinionDraft draft, InstrumentChoice choice) {
        var text = instruments.get(instrument);
        if (draft.outcome() == OpinionOutcome.CLEAR && bars.against(instrument, text.hash())) throw new TextBarred();
        var opinion = opinions.save(new LegalOpinion(
                text, draft, choice, opinions.latest(instrument).orElse(null), clock.instant()));
        instruments.choose(instrument, choice, draft.nature());
        timeline.note(
                text.channel(),
                Stage.S06,
                "The legal adviser gave an opinion on “" + text.title() + "”, version " + opinion.textNumber() + ": "
                        + opinion.outcome() + ".",
                choice.row());
        return opinion;
    }

    /** Whether this draft, with what it carries forward, bars the text beyond waiving: the input {@code barred} of table A. */
    @Transactional(readOnly = true)
    public boolean bars(UUID instrument, OpinionDraft draft) {
        return LegalOpinion.bars(
                LegalOpinion.merge(draft, opinions.latest(instrument).orElse(null)));
    }

    /** Row A11: the table leaves it to the lawyer, who says why. */
    public void decide(UUID instrument, KindDraft draft) {
        var opinion = latest(instrument);
        if (!draft.kind().isSettled()) throw new InstrumentNotChosen();
        var treaty = draft.kind().isTreaty();
        instruments.choose(
                instrument,
                new InstrumentChoice("A11", draft.kind(), treaty, draft.reason()),
                opinion.nature().decided(draft.binding()));
    }

    /** Row A2: oversight is briefed, and the text goes back to its authors. */
    public void recast(UUID instrument) {
        var text = instruments.get(instrument);
        timeline.note(
                text.channel(),
                Stage.S06,
                "Oversight was briefed on the secret instrument “" + text.title() + "”, which is to be recast.",
                "A2");
    }

    public Countersignature countersign(UUID instrument, boolean agrees, String note) {
        var text = instruments.get(instrument);
        var signed =
                countersignatures.save(new Countersignature(text, latest(instrument), agrees, note, clock.instant()));
        timeline.note(
                text.channel(),
                Stage.S06,
                "A second legal adviser " + (agrees ? "countersigned" : "returned") + " the opinion on “" + text.title()
                        + "”.");
        return signed;
    }

    public ChangesReview reviewChanges(UUID instrument, ChangesDraft draft) {
        var text = instruments.get(instrument);
        var review = changesReviews.save(new ChangesReview(latest(instrument), text, draft, clock.instant()));
        timeline.note(
                text.channel(),
                Stage.S06,
                "The changes that the opinion on “" + text.title() + "” asked for were reviewed: " + draft.verdict()
                        + ".");
        return review;
    }

    /** Clears the current text, or refuses for the first reason that stands against it. */
    public LegalClearance clear(UUID instrument) {
        var text = instruments.get(instrument);
        var opinion = latest(instrument);
        if (bars.against(instrument, text.hash())) throw new TextBarred();
        var clearance = clearances.save(new LegalClearance(
                text,
                opinion,
                countersignatures.latest(opinion.id()).orElse(null),
                changesReviews.latest(opinion.id()).orElse(null),
                clock.instant()));
        timeline.note(
                text.channel(),
                Stage.S06,
                "Version " + text.currentVersion().number() + " of “" + text.title() + "” was cleared in law.",
                text.row().stream().toArray(String[]::new));
        return clearance;
    }

    @Transactional(readOnly = true)
    public Optional<LegalOpinion> opinion(UUID instrument) {
        return opinions.latest(instruments.get(instrument).id());
    }

    /** All opinions, the first one first. */
    @Transactional(readOnly = true)
    public List<LegalOpinion> opinions(UUID instrument) {
        return opinions.of(instruments.get(instrument).id());
    }

    /** Who countersigned this opinion, last of all. */
    @Transactional(readOnly = true)
    public Optional<Countersignature> countersignature(LegalOpinion opinion) {
        return countersignatures.latest(opinion.id());
    }

    @Transactional(readOnly = true)
    public Optional<ChangesReview> changesReview(LegalOpinion opinion) {
        return changesReviews.latest(opinion.id());
    }

    /** A lawyer's own choice under row A11: the fields of the form {@code decideInstrument}. */
    public record KindDraft(InstrumentKind kind, Binding binding, String reason) {}

    /** An opinion with what became of it. */
    public record Review(LegalOpinion opinion, Optional<String> reviewer, Optional<LegalClearance> cleared) {}

    /** The last opinion on an instrument, the lawyer who agreed with it, and the clearance that followed. */
    @Transactional(readOnly = true)
    public Optional<Review> current(UUID instrument) {
        return opinions.latest(instrument)
                .map(opinion -> new Review(
                        opinion,
                        countersignatures
                                .latest(opinion.id())
                                .filter(Countersignature::agrees)
                                .map(Countersignature::recordedBy),
                        clearances.latest(instrument)));
    }

    private LegalOpinion latest(UUID instrument) {
        return opinions.latest(instrument).orElseThrow(NoOpinionYet::new);
    }
}
