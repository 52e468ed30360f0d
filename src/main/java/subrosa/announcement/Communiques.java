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
import subrosa.conclusion.Standings;
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
                "The communiqué was prepared and marked " + marking.level() + ", under embargo.",
                marking.rows().toArray(String[]::new));
        return communique;
    }

    public void notify(UUID instrument, NoticesDraft draft) {
        var communique = current(instrument).orElseThrow(NothingToRelease::new);
        for (var notice : draft.notices()) notices.save(new AdvanceNotice(communique, notice, clock.instant()));
        timeline.note(communique.channel(), Stage.S13, "Allies and the leaders of parliament were told first.");
    }

    /** @throws subrosa.policy.GateShut while any instrument that it names lacks a review or the approval (INV-01) */
    public Communique release(UUID instrument) {
        var communique = current(instrument).orElseThrow(NothingToRelease::new);
        var channel = channels.get(communique.channel());
        mandates.requireInForce(channel.ref());
        var named = communique.instruments().stream()
                .map(one -> instruments.get(one.instrument()))
                .toList();
        communique.release(
                named,
                named.stream().map(standings::of).toList(),
                notices.of(communique.id()),
                channel.tempo(),
                times,
                clock.instant());
        timeline.note(channel.ref(), Stage.S13, "The communiqué was released.");
        channels.announceAgreement(channel.ref());
        return communique;
    }

    /** The latest that names the instrument. */
    /** Whether the current communiqué still fits the texts that it names; one that does not has to be prepared anew. */
    @Transactional(readOnly = true)
    public boolean isCurrent(UUID instrument) {
        return current(instrument)
                .filter(communique -> communique.fits(communique.instruments().stream()
                        .map(one -> instruments.get(one.instrument()))
                        .toList()))
                .isPresent();
    }

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
}
