package subrosa.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That the inspector was told of a channel, before the first contact (in CRISIS within 48 hours after): existence and dates, no substance. */
@Entity
@Table(name = "notice_to_inspector")
public class NoticeToInspector extends DossierRecord {

    @Column(nullable = false, updatable = false)
    private UUID mandate;

    @Column(nullable = false, updatable = false)
    private LocalDate mandateExpiresOn;

    protected NoticeToInspector() {}

    NoticeToInspector(Mandate mandate, Instant at) {
        super(mandate.channel(), at);
        if (!mandate.signed()) throw new MandateNotSigned();
        this.mandate = mandate.id();
        this.mandateExpiresOn = mandate.expiresOn();
    }

    public UUID mandate() {
        return mandate;
    }

    public LocalDate mandateExpiresOn() {
        return mandateExpiresOn;
    }
}
