package subrosa.announcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.ChannelEvent;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.NotKnown;
import subrosa.engine.Processes;
import subrosa.instrument.Instruments;

/**
 * Something became known before its time: whoever is inside may report it, at any stage, and the path of the channel asks table E.
 *
 * <p>A leak is always recorded. It is answered once: a second report of the same outlet and day joins the first while that is being answered.
 * It is not answered where the public knows the text that leaked as it stands, unless an earlier statement has to be put right; nor once the
 * channel has been withdrawn or archived, when no path is left to answer and its lines to take say what is said.
 */
@Service
@Transactional
public class Leaks implements ChannelEvent<LeakDraft> {

    private final StoredLeaks stored;
    private final Channels channels;
    private final Instruments instruments;
    private final Communiques communiques;
    private final Processes processes;
    private final Timeline timeline;
    private final Clock clock;

    Leaks(
            StoredLeaks stored,
            Channels channels,
            Instruments instruments,
            Communiques communiques,
            Processes processes,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.channels = channels;
        this.instruments = instruments;
        this.communiques = communiques;
        this.processes = processes;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "leaks";
    }

    @Override
    public String act() {
        return "Report a leak";
    }

    @Override
    public Class<LeakDraft> draft() {
        return LeakDraft.class;
    }

    /** @throws NotKnown when the instrument is not one of this channel */
    @Override
    public UUID record(String channel, LeakDraft draft) {
        var known = channels.get(channel);
        var instrument = draft.instrument();
        if (instrument != null && !instruments.get(instrument).channel().equals(channel)) throw new NotKnown();
        var withdrawn = known.withdrawnAt().isPresent();
        var first = withdrawn
                ? null
                : of(channel).stream()
                        .filter(one -> one.open() && one.isReportedBy(draft))
                        .findFirst()
                        .orElse(null);
        var leak = stored.save(new Leak(channel, draft, first, LocalDate.now(clock), clock.instant()));
        if (first != null) noteReport(leak, "was reported again; it is being answered already.");
        else if (withdrawn) settle(leak, "was recorded. The channel has been withdrawn; its lines to take stand.");
        else if (instrument != null && !draft.statementWrong() && communiques.isAnnounced(instrument))
            settle(leak, "was recorded. The public knows this text already.");
        else if (!handOver(leak)) settle(leak, "was recorded. The path of the channel has come to its end.");
        else noteReport(leak, "was reported; table E is asked.");
        return leak.id();
    }

    private boolean handOver(Leak leak) {
        var values = new HashMap<String, Object>();
        values.put("happening", name());
        values.put("happeningId", leak.id().toString());
        var instrument = leak.subject().instrument();
        if (instrument != null) values.put("instrument", instrument.toString());
        return processes.offer("somethingHappened", leak.channel(), values);
    }

    private void settle(Leak leak, String because) {
        leak.end(clock.instant());
        noteReport(leak, because);
    }

    private void noteReport(Leak leak, String what) {
        timeline.noteDecision(
                leak.channel(),
                Stage.S13,
                "A leak " + what,
                leak.outlet() + ", " + leak.publishedOn() + ": " + leak.whatIsKnown());
    }

    /** Table E has been asked, and all that it asked for is done. */
    public void endResponse(UUID id) {
        var leak = stored.findById(id).orElseThrow(NotKnown::new);
        channels.get(leak.channel());
        leak.end(clock.instant());
        timeline.note(leak.channel(), Stage.S13, "A leak was answered.");
    }

    /** The first one first. */
    @Transactional(readOnly = true)
    public List<Leak> of(String channel) {
        return stored.of(channels.get(channel).ref());
    }
}
