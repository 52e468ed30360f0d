package subrosa.channel;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import subrosa.compartment.CurrentReader;

/** One office's answer to one mandate memorandum, from its own account. */
@Entity
@Table(name = "mandate_clearance")
public class MandateClearance extends DossierRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID mandate;

    private ClearanceKind kind;

    private ClearanceOutcome outcome;

    private String finding;

    protected MandateClearance() {}

    MandateClearance(Mandate mandate, ClearanceKind kind, ClearanceOutcome outcome, String finding, Instant at) {
        super(mandate.channel(), at);
        // INV-05: the desk officer who drafted it does not clear it under another hat.
        if (mandate.writtenByEyesOf(CurrentReader.get())) throw new AuthorIsApprover();
        this.mandate = mandate.id();
        this.kind = kind;
        this.outcome = outcome;
        this.finding = finding;
    }

    public UUID mandate() {
        return mandate;
    }

    public ClearanceKind kind() {
        return kind;
    }

    public ClearanceOutcome outcome() {
        return outcome;
    }

    public String finding() {
        return finding;
    }
}
