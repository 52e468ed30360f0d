package subrosa.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.Tempo;
import subrosa.compartment.CurrentReader;
import subrosa.instrument.Instrument;

/**
 * The principal's decision on one text and its signatory (G2), with its annexes and every side letter (INV-09).
 *
 * <p>No inclusion statement, no approval (INV-06); the author never approves (INV-05).
 */
@Entity
@Table(name = "approval")
public class Approval extends ReviewRecord {

    private @Nullable UUID memo;

    private String signatory;

    private SignatoryOffice signatoryOffice;

    private Decision decision;

    private String reason;

    protected Approval() {}

    /**
     * @param memo the memorandum that puts the text before the principal, or nothing where none is needed: then the draft names the signatory
     * @param reviewed what legal and integrity review say of the instrument's current text
     * @param cabinet the cabinet's latest decision on the instrument, if any
     */
    public Approval(
            Instrument instrument,
            @Nullable ActionMemo memo,
            Clearance reviewed,
            Tempo tempo,
            @Nullable CabinetDecision cabinet,
            ApprovalDraft draft,
            Instant at) {
        super(instrument, at);
        var words = draft.reason() == null ? "" : draft.reason().strip();
        if (memo != null && !memo.hash().equals(hash())) throw new TextChangedMeanwhile();
        if (draft.textHash() != null && !draft.textHash().equals(hash())) throw new TextChangedMeanwhile();
        var approver = CurrentReader.get();
        if ((memo != null && memo.sharesEyesWith(approver))
                || instrument.currentVersion().sharesEyesWith(approver)) throw new AuthorApproves();
        if (draft.decision() == Decision.APPROVE) {
            if (!reviewed.integrityReported()) throw new NoInclusionStatement();
            if (!reviewed.legalClear()) throw new NotClearedInLaw();
            instrument.requireNothingSecretBinds();
            if (tempo == Tempo.MEDIATED) {
                if (cabinet == null || !cabinet.hash().equals(hash())) throw new CabinetNotAsked();
                if (cabinet.decision() == Decision.REFUSE) throw new CabinetRefused();
            }
        } else if (words.isEmpty()) throw new RefusalWithoutReason();
        var named = memo == null ? draft.signatory() : memo.content().signatory();
        var office = memo == null ? draft.signatoryOffice() : memo.content().signatoryOffice();
        if (named == null || named.isBlank() || office == null) throw new NoActionMemo();
        this.memo = memo == null ? null : memo.id();
        this.signatory = named;
        this.signatoryOffice = office;
        this.decision = draft.decision();
        this.reason = words;
    }

    public Optional<UUID> memo() {
        return Optional.ofNullable(memo);
    }

    /** Whom the principal approved, with the text, to sign it for our side. */
    public String signatory() {
        return signatory;
    }

    public SignatoryOffice signatoryOffice() {
        return signatoryOffice;
    }

    public Decision decision() {
        return decision;
    }

    public String reason() {
        return reason;
    }
}
