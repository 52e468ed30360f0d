package subrosa.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import subrosa.instrument.Instrument;

/** What the cabinet decided on one text, as its minutes say. */
@Entity
@Table(name = "cabinet_decision")
public class CabinetDecision extends ReviewRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Decision decision;

    @Column(nullable = false, updatable = false)
    private LocalDate decidedOn;

    @Column(name = "minute_reference", nullable = false, updatable = false, length = 500)
    private String minute;

    @Column(nullable = false, updatable = false, length = 4000)
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
