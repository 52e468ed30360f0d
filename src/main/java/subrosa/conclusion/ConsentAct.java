package subrosa.conclusion;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.instrument.Instrument;
import subrosa.policy.Gate;

/** An international act of consent to be bound: ratification, notification, deposit, exchange. It is not the parliamentary vote. */
@Entity
@Table(name = "consent_act")
public class ConsentAct extends DossierRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID instrument;

    private String hash;

    private String party;

    private ConsentKind kind;

    private LocalDate doneOn;

    private @Nullable String reference;

    /** Of whoever executed our own; of the other side's acts the reference tells. */
    private @Nullable Office issuerOffice;

    private @Nullable String reservations;

    protected ConsentAct() {}

    ConsentAct(Instrument instrument, Consent consent, Instant at) {
        this(instrument, consent, null, null, at);
    }

    private ConsentAct(
            Instrument instrument,
            Consent consent,
            @Nullable Office issuerOffice,
            @Nullable String reservations,
            Instant at) {
        super(instrument.channel(), at);
        Acts.partyTo(instrument, consent.party());
        this.instrument = instrument.id();
        this.hash = instrument.hash();
        this.party = consent.party();
        this.kind = consent.kind();
        this.doneOn = Acts.happened(consent.on(), at);
        this.reference = consent.reference();
        this.issuerOffice = issuerOffice;
        this.reservations = reservations;
    }

    /**
     * @throws GateShut without the domestic approval that table B asks for
     * @throws IssuerCannotRatify if whoever executed it holds no office of VCLT 7(2)(a)
     */
    public static ConsentAct ratification(
            Instrument instrument,
            String party,
            RatificationDraft draft,
            Signature signature,
            Standing standing,
            Instant at) {
        standing.require(Gate.DOMESTIC_APPROVAL);
        if (!draft.issuerOffice().issuesPowers()) throw new IssuerCannotRatify();
        if (!instrument.currentVersion().finalClauses().subjectToRatification()) throw new RatificationNotProvided();
        if (!signature.full() || draft.executedOn().isBefore(signature.signedOn())) throw new NotSignedYet();
        return new ConsentAct(
                instrument,
                new Consent(party, ConsentKind.RATIFICATION, draft.executedOn(), draft.issuedBy()),
                draft.issuerOffice(),
                draft.reservations(),
                at);
    }

    public UUID instrument() {
        return instrument;
    }

    public String hash() {
        return hash;
    }

    /** Of whoever executed our own instrument. */
    @Transient
    public Optional<Office> issuerOffice() {
        return Optional.ofNullable(issuerOffice);
    }

    public Optional<String> reservations() {
        return Optional.ofNullable(reservations);
    }

    public Consent consent() {
        return new Consent(party, kind, doneOn, reference);
    }
}
