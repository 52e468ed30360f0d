package subrosa.conclusion;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.instrument.Instruments;

/** The obligation register of instruments in force. */
@Service
@Transactional
public class Obligations {

    private final StoredObligations stored;
    private final Channels channels;
    private final Instruments instruments;
    private final EntriesIntoForce entries;
    private final Timeline timeline;
    private final Clock clock;

    Obligations(
            StoredObligations stored,
            Channels channels,
            Instruments instruments,
            EntriesIntoForce entries,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.channels = channels;
        this.instruments = instruments;
        this.entries = entries;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * One for each provision, of the channel's instruments in force, that came from an understanding; standard clauses oblige nobody to
     * report. Doing it again adds what is new.
     */
    public List<Obligation> derive(String channel) {
        var known = stored.of(channel);
        var position = known.size();
        for (var instrument : instruments.of(channel)) {
            if (entries.current(instrument.id()).isEmpty()) continue;
            if (known.stream().anyMatch(one -> one.instrument().equals(instrument.id()))) continue;
            for (var provision : instrument.currentVersion().provisions())
                if (provision.standardClause() == null)
                    stored.save(new Obligation(instrument, provision, position++, clock.instant()));
            timeline.note(
                    channel, Stage.S17, "The provisions of “" + instrument.title() + "” were entered as obligations.");
        }
        return stored.of(channel);
    }

    /** Takes the quarterly report, and says whether it names a breach. */
    public boolean report(String channel, ObligationsReport report) {
        var obligations = of(channel);
        var breached = false;
        for (var entry : report.entries()) {
            obligations.stream()
                    .filter(one -> one.id().equals(entry.obligation()))
                    .findFirst()
                    .orElseThrow(ObligationUnknown::new)
                    .report(entry);
            breached |= entry.status() == ObligationStatus.BREACHED;
        }
        timeline.note(channel, Stage.S17, "The obligations were reported on.");
        return breached;
    }

    public void advise(String channel, AdviceOnBreach advice) {
        timeline.note(channel, Stage.S17, "The legal adviser advised on a breach: " + advice.advice() + ".");
    }

    @Transactional(readOnly = true)
    public List<Obligation> of(String channel) {
        channels.get(channel);
        return stored.of(channel);
    }
}
