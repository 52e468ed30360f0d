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

/**
 * Authority of one person to act for one party on one instrument (INV-02).
 *
 * <p>Guarantee: a record of it names the treaty and the act, and rests on a document by an issuer of VCLT 7, on an office of VCLT 7(2),
 * or, for a party that is not a State, on a decision of its organs.
 */
@Entity
@Table(name = "full_powers")
public class FullPowers extends DossierRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID instrument;

    private String party;

    private String representative;

    private String title;

    private Office office;

    private TreatyAct act;

    private PowersBasis basis;

    private @Nullable String issuedBy;

    private @Nullable LocalDate issuedOn;

    private @Nullable String place;

    private @Nullable String defect;

    private @Nullable String verifiedBy;

    private @Nullable Instant verifiedAt;

    protected FullPowers() {}

    /** @param nonState whether the represented party is not a State */
    public FullPowers(Instrument instrument, PowersDraft draft, boolean nonState, Instant at) {
        super(instrument.channel(), at);
        Acts.partyTo(instrument, draft.party());
        var basis = draft.basis() == null ? PowersBasis.DOCUMENT : draft.basis();
        switch (basis) {
            case DOCUMENT -> {
                var named = draft.titleNamed();
                if (named == null || !named.strip().equals(instrument.title()))
                    throw new PowersNameAnotherTreaty(instrument.title());
                if (draft.issuerOffice() == null || !draft.issuerOffice().issuesPowers())
                    throw new IssuerCannotGrantPowers();
                if (blank(draft.issuedBy())) throw new AuthorityNotCited(draft.representative());
            }
            case OFFICE -> {
                if (!draft.office().needsNoPowersFor(draft.act())) throw new OfficeNeedsPowers();
            }
            case NON_STATE_AUTHORITY -> {
                if (!nonState) throw new NotANonStateParty();
                if (blank(draft.issuedBy())) throw new AuthorityNotCited(draft.representative());
            }
        }
        this.instrument = instrument.id();
        this.party = draft.party();
        this.representative = draft.representative().strip();
        this.title = draft.title() == null ? "" : draft.title().strip();
        this.office = draft.office();
        this.act = draft.act();
        this.basis = basis;
        this.issuedBy = draft.issuedBy();
        this.issuedOn = draft.issuedOn() == null ? null : Acts.happened(draft.issuedOn(), at);
        this.place = draft.place();
    }

    /**
     * The treaty section looked at the document, or at the office, and found it in order, or found this defect.
     *
     * @throws PowersLookedAt if it has: a finding is kept, and another look is another record (INV-03)
     */
    public void verify(String by, @Nullable String defect, Instant at) {
        if (verifiedBy != null) throw new PowersLookedAt();
        this.verifiedBy = by;
        this.verifiedAt = at;
        this.defect = blank(defect) ? null : defect;
    }

    boolean lookedAt() {
        return verifiedBy != null;
    }

    public boolean verified() {
        return verifiedBy != null && defect == null;
    }

    boolean authorise(String party, String name, TreatyAct act) {
        return this.party.equals(party) && representative.equals(name.strip()) && this.act.includes(act);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    public UUID instrument() {
        return instrument;
    }

    public String party() {
        return party;
    }

    public String representative() {
        return representative;
    }

    /** As it stands in the signature block: "Minister for Foreign Affairs". */
    public String title() {
        return title;
    }

    public Office office() {
        return office;
    }

    public TreatyAct act() {
        return act;
    }

    public PowersBasis basis() {
        return basis;
    }

    @Transient
    public Optional<String> issuedBy() {
        return Optional.ofNullable(issuedBy);
    }

    @Transient
    public Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedOn);
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Optional<String> defect() {
        return Optional.ofNullable(defect);
    }

    public Optional<String> verifiedBy() {
        return Optional.ofNullable(verifiedBy);
    }
}
