package subrosa.conclusion;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.instrument.Instruments;

/** The obligation register of instruments in force. */
@Service
@Transactional
public class Obligations {

    private final StoredObligations stored;
    private final Instruments instruments;
    private final Timeline timeline;
    private final Clock clock;

    Obligations(StoredObligations stored, Instruments instruments, Timeline timeline, Clock clock) {
        this.stored = stored;
        this.instruments = instruments;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** One for each provision that came from an understanding; standard clauses oblige nobody to report. Doing it again adds nothing. */
    public List<Obligation> derive(UUID instrument) {
        var on = instruments.get(instrument);
        var known = stored.of(instrument);
        if (!known.isEmpty() || !on.hasText()) return known;
        var position = 0;
        var derived = new ArrayList<Obligation>();
        for (var provision : on.currentVersion().provisions())
            if (provision.standardClause() == null)
                derived.add(stored.save(new Obligation(on, provision, position++, clock.instant())));
        timeline.note(on.channel(), Stage.S17, "The provisions of “" + on.title() + "” were entered as obligations.");
        return derived;
    }

    /** @return whether the report names a breach */
    public boolean report(UUID instrument, ObligationsReport report) {
        var on = instruments.get(instrument);
        var obligations = stored.of(instrument);
        var breached = false;
        for (var entry : report.entries()) {
            obligations.stream()
                    .filter(one -> one.clause().equals(entry.clause()))
                    .findFirst()
                    .orElseThrow(ObligationUnknown::new)
                    .report(entry);
            breached |= entry.status() == ObligationStatus.BREACHED;
        }
        timeline.note(on.channel(), Stage.S17, "The obligations of “" + on.title() + "” were reported on.");
        return breached;
    }

    public void advise(UUID instrument, AdviceOnBreach advice) {
        var on = instruments.get(instrument);
        timeline.note(on.channel(), Stage.S17, "The legal adviser advised on a breach: " + advice.advice() + ".");
    }

    @Transactional(readOnly = true)
    public List<Obligation> of(UUID instrument) {
        return stored.of(instruments.get(instrument).id());
    }
}
