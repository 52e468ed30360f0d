package subrosa.vault;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.compartment.Reader;
import subrosa.compartment.Role;

/** Security and the political director open an identity to each other, for a day. */
@Entity
@Table(name = "disclosure")
public class Disclosure extends DossierRecord {

    private static final Duration LASTS = Duration.ofHours(24);

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID intermediary;

    private String reason;

    private Role askedAs;

    private @Nullable String confirmedBy;

    private @Nullable Instant confirmedAt;

    protected Disclosure() {}

    Disclosure(String channel, UUID intermediary, String reason, Role askedAs, Instant at) {
        super(channel, at);
        this.intermediary = intermediary;
        this.reason = reason.strip();
        this.askedAs = askedAs;
    }

    /**
     * @throws OtherKeyNeeded for whoever asked, and for the role that asked
     * @throws DisclosureAnswered when it is over
     */
    void confirm(Reader by, Role as, Instant at) {
        if (sharesEyesWith(by) || as == askedAs) throw new OtherKeyNeeded();
        if (confirmedAt != null || !recordedAt().plus(LASTS).isAfter(at)) throw new DisclosureAnswered();
        confirmedBy = by.account();
        confirmedAt = at;
    }

    /** Whether it shows the identity to this account now. */
    boolean isOpenTo(String account, Instant at) {
        return confirmedAt != null
                && confirmedAt.plus(LASTS).isAfter(at)
                && (account.equals(recordedBy()) || account.equals(confirmedBy));
    }

    public UUID intermediary() {
        return intermediary;
    }

    public String reason() {
        return reason;
    }

    public Role askedAs() {
        return askedAs;
    }

    public Optional<String> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }
}
