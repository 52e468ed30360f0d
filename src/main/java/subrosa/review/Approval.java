package subrosa.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.Tempo;
import subrosa.instrument.Instrument;

/**
 * The principal's decision on one text and its signatory (G2), with its annexes and every side letter (INV-09).
 *
 * <p>No inclusion statement, no approval (INV-06); the author never approves (INV-05).
 */
@Entity
@Table(name = "approval")
public class Approval extends ReviewRecord {

    @Column(nullable = false, updatable = false)
    private UUID memo;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Decision decision;

    @Column(nullable = false, updatable = false, length = 4000)
    private String reason;

    protected Approval() {}

    /**
     * @param reviewed what legal and integrity review say of the instrument's current text
     * @param cabinet the cabinet's latest decision on the instrument, if any
     */
    public Approval(
            Instrument instrument,
            ActionMemo memo,
            Clearance reviewed,
            Tempo tempo,
            @Nullable CabinetDecision cabinet,
            ApprovalDraft draft,
            Instant at) {
        super(instrument, at);
        var words = draft.reason() == null ? "" : draft.reason().strip();
        if (!memo.hash().equals(hash())) throw new TextChangedMeanwhile();
        if (draft.textHash() != null && !draft.textHash().equals(hash())) throw new TextChangedMeanwhile();
        if (memo.recordedBy().equals(recordedBy())
                || instrument.currentVersion().recordedBy().equals(recordedBy())) throw new AuthorApproves();
        if (draft.decision() == Decision.APPROVE) {
            if (!reviewed.integrityReported()) throw new NoInclusionStatement();
            if (!reviewed.legalClear()) throw new NotClearedInLaw();
            instrument.requireNothingSecretBinds();
            if (tempo == Tempo.MEDIATED) {
                if (cabinet == null || !cabinet.hash().equals(hash())) throw new CabinetNotAsked();
                if (cabinet.decision() == Decision.REFUSE) throw new CabinetRefused();
            }
        } else if (words.isEmpty()) throw new RefusalWithoutReason();
        this.memo = memo.id();
        this.decision = draft.decision();
        this.reason = words;
    }

    public UUID memo() {
        return memo;
    }

    public Decision decision() {
        return decision;
    }

    public String reason() {
        return reason;
    }
}
