package subrosa.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A contact that is about to take place, inside the mandate. */
@Entity
@Table(name = "contact_plan")
public class ContactPlan extends DossierRecord {

    private ContactPlanDraft memo;

    private UUID mandate;

    protected ContactPlan() {}

    ContactPlan(Channel channel, Mandate mandate, ContactPlanDraft memo, Instant at) {
        super(channel.ref(), at);
        mandate.requireInForce(channel, at);
        if (!mandate.memo().permittedMedia().contains(memo.medium())) throw new MediumNotPermitted();
        if (memo.plannedFor().isAfter(mandate.expiresOn())) throw new ContactAfterMandate();
        this.memo = memo;
        this.mandate = mandate.id();
    }

    /** Whether another contact would be at the same place and by the same medium. Places are compared as written, but for case and blanks. */
    boolean isRepeatedBy(ContactPlanDraft other) {
        return memo.medium() == other.medium() && memo.samePlaceAs(other);
    }

    public ContactPlanDraft memo() {
        return memo;
    }

    /** When it is to take place: from then on its memorandum is due. UTC. */
    public Instant contactAt() {
        return memo.at();
    }

    /** The mandate under which the envoy goes. */
    public UUID mandate() {
        return mandate;
    }
}
