package subrosa.conclusion;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import subrosa.channel.DossierRecord;
import subrosa.instrument.Instrument;
import subrosa.instrument.InstrumentKind;

/**
 * A State's word that it stands by a declaration of others.
 *
 * <p>Guarantee: it is no accession (VCLT 15). It is said to a political commitment that was signed, it changes the parties of nothing, and
 * there is nothing in it to ratify or to register.
 */
@Entity
@Table(name = "joining")
public class Joining extends DossierRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID instrument;

    private String hash;

    private String state;

    private LocalDate joinedOn;

    private String invitedBy;

    private String statement;

    protected Joining() {}

    /** @param before those who have joined it */
    Joining(Instrument instrument, Signature signature, List<Joining> before, JoinDraft draft, Instant at) {
        super(instrument.channel(), at);
        requireOpenToJoining(instrument);
        if (!signature.full()) throw new NotSignedYet();
        var joins = draft.state().strip();
        if (instrument.parties().contains(joins) || before.stream().anyMatch(one -> one.state.equals(joins)))
            throw new StandsByItAlready(joins);
        if (draft.joinedOn().isBefore(signature.signedOn())) throw new JoinedBeforeItWasSigned(signature.signedOn());
        this.instrument = instrument.id();
        this.hash = signature.hash();
        this.state = joins;
        this.joinedOn = Acts.happened(draft.joinedOn(), at);
        this.invitedBy = draft.invitedBy();
        this.statement = draft.statement();
    }

    /** @throws JoiningIsNoAccession for whatever is not a political commitment, or not known to be one */
    static void requireOpenToJoining(Instrument instrument) {
        if (instrument
                .kind()
                .filter(InstrumentKind.MOU_POLITICAL_COMMITMENT::equals)
                .isEmpty()) throw new JoiningIsNoAccession(instrument.title());
    }

    public UUID instrument() {
        return instrument;
    }

    /** Of the text that it joined. */
    public String hash() {
        return hash;
    }

    public String state() {
        return state;
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public String invitedBy() {
        return invitedBy;
    }

    public String statement() {
        return statement;
    }
}
