package subrosa.announcement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.Classifications;
import subrosa.channel.Mandates;
import subrosa.channel.RecordKind;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.conclusion.Standings;
import subrosa.instrument.InstrumentKind;
import subrosa.instrument.Instruments;

/** Preparing and releasing what the public is told. */
@Service
@Transactional
public class Communiques {

    private final StoredCommuniques stored;
    private final StoredAdvanceNotices notices;
    private final Channels channels;
    private final Instruments instruments;
    private final Mandates mandates;
    private final Standings standings;
    private final Classifications classifications;
    private final RecordsOnFile onFile;
    private final Measures measures;
    private final Postures postures;
    private final NoticeTimes times;
    private final Timeline timeline;
    private final Clock clock;

    Communiques(
            StoredCommuniques stored,
            StoredAdvanceNotices notices,
            Channels channels,
            Instruments instruments,
            Mandates mandates,
            Standings standings,
            Classifications classifications,
            RecordsOnFile onFile,
            Measures measures,
            Postures postures,
            NoticeTimes times,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.notices = notices;
        this.channels = channels;
        this.instruments = instruments;
        this.mandates = mandates;
        this.standings = standings;
        this.classifications = classifications;
        this.onFile = onFile;
        this.measures = measures;
        this.postures = postures;
        this.times = times;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** A further one for the same instrument supersedes the earlier. */
    public Communique prepare(UUID instrument, CommuniqueDraft draft) {
        var channel = instruments.get(instrument).channel();
        var named = draft.named(instrument).stream().map(instruments::get).toList();
        for (var one : named) if (!one.channel().equals(channel)) throw new NothingToRelease();
        var communique = stored.save(new Communique(channel, named, draft, clock.instant()));
        var marking = classifications.classify(channel, RecordKind.COMMUNIQUE);
        timeline.note(
                channel,
                Stage.S13,
                "The " + named(communique) + " was prepared and marked " + marking.level() + ", under embargo.",
                marking.rows().toArray(String[]::new));
        return communique;
    }

    /** The current reader is the lawyer. */
    public void attest(UUID instrument, Attestation attestation) {
        var communique = announcing(instrument).orElseThrow(NothingToRelease::new);
        communique.attest(attestation, onFile.of(communique.channel()).keySet(), CurrentReader.get(), clock.instant());
        timeline.note(
                communique.channel(),
                Stage.S13,
                attestation.foundTruthful()
                        ? "The legal adviser opened the records and attested the " + named(communique) + " as truthful."
                        : "The legal adviser did not find the " + named(communique) + " truthful.");
    }

    /** The current reader is the political director. */
    public void direct(UUID instrument, Direction direction) {
        var communique = announcing(instrument).orElseThrow(NothingToRelease::new);
        communique.direct(direction, CurrentReader.get(), clock.instant());
        timeline.noteDecision(
                communique.channel(),
                Stage.S13,
                direction.approves()
                        ? "The political director approved the " + named(communique) + "."
                        : "The political director sent the " + named(communique) + " back.",
                direction.reason());
    }

    public void notify(UUID instrument, NoticesDraft draft) {
        var communique = announcing(instrument).orElseThrow(NothingToRelease::new);
        for (var notice : draft.notices()) notices.save(new AdvanceNotice(communique, notice, clock.instant()));
        timeline.note(
                communique.channel(),
                Stage.S13,
                "Allies and the leaders of parliament were told of the " + named(communique) + " first.");
    }

    /** @throws subrosa.policy.GateShut while any instrument that it names lacks a review or the approval (INV-01) */
    public Communique release(UUID instrument, Outlets outlets) {
        var communique = announcing(instrument).orElseThrow(NothingToRelease::new);
        var channel = channels.get(communique.channel());
        mandates.requireInForce(channel.ref());
        measures.requireNobodyAtRisk(channel.ref());
        var broughtForward = postures.bringForward(channel.ref(), instrument);
        var named = communique.instruments().stream()
                .map(one -> instruments.get(one.instrument()))
                .toList();
        communique.release(
                named,
                named.stream().map(standings::of).toList(),
                notices.of(communique.id()),
                channel.tempo(),
                broughtForward,
                times,
                outlets,
                clock.instant());
        if (broughtForward)
            timeline.note(
                    channel.ref(), Stage.S13, "The " + named(communique) + " was released, brought forward.", "E6");
        else timeline.note(channel.ref(), Stage.S13, "The " + named(communique) + " was released.");
        channels.announceAgreement(channel.ref());
        return communique;
    }

    /** It has been overtaken by events, or is to be said in other words. */
    public void setAside(UUID instrument, String reason) {
        var communique = announcing(instrument).orElseThrow(NothingToRelease::new);
        communique.setAside(reason, CurrentReader.get().account());
        timeline.noteDecision(
                communique.channel(),
                Stage.S13,
                "The " + named(communique) + " was set aside, to be prepared anew.",
                reason);
    }

    /** Whether the current communiqué still fits the texts that it names, and nobody set it aside; else it has to be prepared anew. */
    @Transactional(readOnly = true)
    public boolean isCurrent(UUID instrument) {
        return announcing(instrument)
                .filter(communique -> !communique.setAside() && fits(communique))
                .isPresent();
    }

    /** Whether the instrument is a declaration, so that its text is what the public hears. */
    @Transactional(readOnly = true)
    public boolean isDeclared(UUID instrument) {
        return instruments
                .get(instrument)
                .kind()
                .filter(InstrumentKind::isDeclaration)
                .isPresent();
    }

    /** Whether the words of a declaration have been attested and approved with it, and wait for nothing but their release. */
    @Transactional(readOnly = true)
    public boolean areWordsApproved(UUID instrument) {
        return isDeclared(instrument)
                && isCurrent(instrument)
                && announcing(instrument)
                        .filter(communique -> !communique.released() && communique.vetted())
                        .isPresent();
    }

    /** Whether there is one that may go out, or has gone out. */
    @Transactional(readOnly = true)
    public boolean isInHand(UUID instrument) {
        return current(instrument).filter(communique -> !communique.setAside()).isPresent();
    }

    /** Whether a communiqué on the texts as they stand is out. */
    @Transactional(readOnly = true)
    public boolean isAnnounced(UUID instrument) {
        return current(instrument).filter(one -> one.released() && fits(one)).isPresent();
    }

    /** The latest that was prepared to announce the instrument: the one that its own announcement is about. */
    @Transactional(readOnly = true)
    public Optional<Communique> announcing(UUID instrument) {
        return of(instruments.get(instrument).channel()).stream()
                .filter(one -> one.announces(instrument))
                .reduce((earlier, later) -> later);
    }

    /** The latest that names the instrument, itself or beside another. */
    @Transactional(readOnly = true)
    public Optional<Communique> current(UUID instrument) {
        return of(instruments.get(instrument).channel()).stream()
                .filter(one -> one.names(instrument))
                .reduce((earlier, later) -> later);
    }

    @Transactional(readOnly = true)
    public List<Communique> of(String channel) {
        channels.get(channel);
        return stored.of(channel);
    }

    @Transactional(readOnly = true)
    public List<AdvanceNotice> noticesOf(Communique communique) {
        return notices.of(communique.id());
    }

    private boolean fits(Communique communique) {
        return communique.fits(communique.instruments().stream()
                .map(one -> instruments.get(one.instrument()))
                .toList());
    }

    private static String named(Communique communique) {
        return "communiqué “" + communique.sheet().title() + "”";
    }
}
