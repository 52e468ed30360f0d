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
import subrosa.policy.Gate;

/**
 * The text made authentic by the initials of the heads of delegation (VCLT 10(b)).
 *
 * <p>It is not a signature: no road here makes initials count as one (VCLT 12(2)(a) would take the States' agreement). It belongs to one
 * hash; a late change takes new initials.
 */
@Entity
@Table(name = "initialling")
public class Initialling extends DossierRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID instrument;

    private String hash;

    private LocalDate initialledOn;

    private String place;

    private List<Initials> initials;

    protected Initialling() {}

    public Initialling(Instrument instrument, InitiallingDraft draft, Standing standing, Instant at) {
        super(instrument.channel(), at);
        standing.require(Gate.RECONCILED, Gate.LEGAL_REVIEW);
        instrument.requireNothingSecretBinds();
        for (var one : draft.initials()) Acts.partyTo(instrument, one.party());
        for (var party : instrument.parties())
            if (draft.initials().stream().noneMatch(one -> one.party().equals(party))) throw new PartyDidNotAct(party);
        this.instrument = instrument.id();
        this.hash = instrument.hash();
        this.initialledOn = Acts.happened(draft.initialledOn(), at);
        this.place = draft.place();
        this.initials = draft.initials();
    }

    public UUID instrument() {
        return instrument;
    }

    public String hash() {
        return hash;
    }

    public LocalDate initialledOn() {
        return initialledOn;
    }

    public String place() {
        return place;
    }

    public List<Initials> initials() {
        return initials;
    }
}
