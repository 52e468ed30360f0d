package subrosa.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the inspector was told of a channel, before the first contact (in CRISIS within 48 hours after): existence and dates, no substance;
 * or later of a matter in it.
 */
@Entity
@Table(name = "notice_to_inspector")
public class NoticeToInspector extends DossierRecord {

    private UUID mandate;

    private LocalDate mandateExpiresOn;

    private @Nullable String matter;

    protected NoticeToInspector() {}

    NoticeToInspector(Mandate mandate, @Nullable String matter, Instant at) {
        super(mandate.channel(), at);
        if (!mandate.signed()) throw new MandateNotSigned();
        this.mandate = mandate.id();
        this.matter = matter;
        this.mandateExpiresOn = mandate.expiresOn();
    }

    public UUID mandate() {
        return mandate;
    }

    /** Nothing where the channel itself is what was told. */
    public Optional<String> matter() {
        return Optional.ofNullable(matter);
    }

    public LocalDate mandateExpiresOn() {
        return mandateExpiresOn;
    }
}
