package subrosa.review;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import subrosa.compartment.CurrentReader;
import subrosa.instrument.Instrument;

/** A second lawyer's word on an opinion: agreed, or returned with a reason. Never the one who gave it (INV-05). */
@Entity
@Table(name = "countersignature")
public class Countersignature extends ReviewRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID opinion;

    private boolean agrees;

    private String note;

    protected Countersignature() {}

    public Countersignature(Instrument instrument, LegalOpinion opinion, boolean agrees, String note, Instant at) {
        super(instrument, at);
        if (opinion.sharesEyesWith(CurrentReader.get())) throw new CounselReviewsOwnOpinion();
        if (!agrees && note.isBlank()) throw new RefusalWithoutReason();
        this.opinion = opinion.id();
        this.agrees = agrees;
        this.note = note;
    }

    public UUID opinion() {
        return opinion;
    }

    public boolean agrees() {
        return agrees;
    }

    public String note() {
        return note;
    }
}
