package subrosa.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import subrosa.instrument.Instrument;

/** What the cabinet decided on one text, as its minutes say. */
@Entity
@Table(name = "cabinet_decision")
public class CabinetDecision extends ReviewRecord {

    private Decision decision;

    private LocalDate decidedOn;

    private String minute;

    private String reason;

    protected CabinetDecision() {}

    public CabinetDecision(Instrument instrument, CabinetDraft draft, Instant at) {
        super(instrument, at);
        var words = draft.reason() == null ? "" : draft.reason().strip();
        if (draft.decision() == Decision.REFUSE && words.isEmpty()) throw new RefusalWithoutReason();
        this.decision = draft.decision();
        this.decidedOn = draft.decidedOn();
        this.minute = draft.minute();
        this.reason = words;
    }

    public Decision decision() {
        return decision;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String minute() {
        return minute;
    }

    public String reason() {
        return reason;
    }
}
