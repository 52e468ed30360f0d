package subrosa.conclusion;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.compartment.CurrentReader;
import subrosa.instrument.Instrument;
import subrosa.policy.Gate;

/**
 * The signature of one text by all its parties.
 *
 * <p>Guarantees (INV-02, INV-09, INV-12): for our side nobody signed but whom the principal approved with this text; everyone who signed
 * had verified authority, or the signature is ad referendum and without effect until confirmed (VCLT 8, 12(2)(b)); nothing secret
 * binds; the manner fits the final clauses and what table A found the text to be.
 */
@Entity
@Table(name = "signature")
public class Signature extends DossierRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID instrument;

    private String hash;

    private SignatureManner manner;

    private LocalDate signedOn;

    private String place;

    private List<Signatory> signatories;

    private List<Witness> witnesses;

    private @Nullable LocalDate confirmedOn;

    private @Nullable String confirmedBy;

    protected Signature() {}

    public Signature(
            Instrument instrument,
            SignatureDraft draft,
            List<FullPowers> powers,
            ApprovedSignatory approved,
            Standing standing,
            Instant at) {
        super(instrument.channel(), at);
        standing.require(
                Gate.RECONCILED,
                Gate.LEGAL_REVIEW,
                Gate.INTEGRITY_REVIEW,
                Gate.TEXT_APPROVED,
                Gate.FULL_POWERS,
                Gate.CONCORDANCE);
        instrument.requireNothingSecretBinds();
        requireFit(instrument, draft.manner());
        for (var party : instrument.parties())
            if (draft.signatories().stream().noneMatch(one -> one.party().equals(party)))
                throw new PartyDidNotAct(party);
        for (var one : draft.signatories()) {
            Acts.partyTo(instrument, one.party());
            approved.require(one.party(), one.name());
            if (draft.manner() != SignatureManner.AD_REFERENDUM && !authorised(one, draft.manner(), powers))
                throw new SignedWithoutPowers(one.name());
            if (draft.witnesses().stream()
                    .anyMatch(
                            witness -> witness.name().strip().equals(one.name().strip())))
                throw new WitnessIsSignatory(one.name());
        }
        this.instrument = instrument.id();
        this.hash = instrument.hash();
        this.manner = draft.manner();
        this.signedOn = Acts.happened(draft.signedOn(), at);
        this.place = draft.place();
        this.signatories = draft.signatories();
        this.witnesses = draft.witnesses();
    }

    private static void requireFit(Instrument instrument, SignatureManner manner) {
        if (instrument.mayBind() == (manner == SignatureManner.POLITICAL)) throw new SignatureMisstatesBinding();
        var clauses = instrument.currentVersion().finalClauses();
        instrument.kind().ifPresent(clauses::requireFit);
        var ratified = clauses.subjectToRatification();
        if (manner == SignatureManner.DEFINITIVE && ratified) throw new SignatureNotDefinitive();
        if (manner == SignatureManner.SIMPLE && !ratified) throw new SignatureNeedsRatification();
    }

    /** The treaty section's last look counts; what it has not looked at yet does not. */
    private static boolean authorised(Signatory signatory, SignatureManner manner, List<FullPowers> powers) {
        var act = manner == SignatureManner.SIMPLE ? TreatyAct.SIGN_SUBJECT_TO_RATIFICATION : TreatyAct.SIGN;
        return powers.stream()
                .filter(one -> one.authorise(signatory.party(), signatory.name(), act))
                .filter(FullPowers::lookedAt)
                .reduce((earlier, later) -> later)
                .filter(FullPowers::verified)
                .isPresent();
    }

    /** The party confirms what was signed ad referendum: from now on it is a full signature, as of the day it was signed. */
    public void confirm(LocalDate on, Instant at) {
        if (manner != SignatureManner.AD_REFERENDUM || confirmedOn != null) throw new NothingToConfirm();
        this.confirmedOn = Acts.happened(on, at);
        this.confirmedBy = CurrentReader.get().account();
    }

    /** Whether it has the effect of a signature: ad referendum it has none before confirmation. */
    public boolean full() {
        return manner != SignatureManner.AD_REFERENDUM || confirmedOn != null;
    }

    public UUID instrument() {
        return instrument;
    }

    public String hash() {
        return hash;
    }

    public SignatureManner manner() {
        return manner;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public String place() {
        return place;
    }

    public List<Signatory> signatories() {
        return signatories;
    }

    public List<Witness> witnesses() {
        return witnesses;
    }

    public Optional<String> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    public Optional<LocalDate> confirmedOn() {
        return Optional.ofNullable(confirmedOn);
    }
}
