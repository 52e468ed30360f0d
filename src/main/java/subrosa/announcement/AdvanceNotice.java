package subrosa.announcement;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.channel.Tempo;

/** Allies, or the leaders of parliament, were told before the public. */
@Entity
@Table(name = "advance_notice")
public class AdvanceNotice extends DossierRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID communique;

    private Audience audience;

    private List<String> told;

    private Instant toldAt;

    private @Nullable String reason;

    protected AdvanceNotice() {}

    public AdvanceNotice(Communique communique, NoticeDraft draft, Instant at) {
        super(communique.channel(), at);
        this.communique = communique.id();
        this.audience = draft.audience();
        this.told = draft.told();
        this.toldAt = draft.toldAt();
        this.reason = draft.reason();
    }

    /** @throws ToldTooLate unless told in time; or before the release, where row E6 is the reason or, in CRISIS, one is given */
    void requireBefore(Instant release, Tempo tempo, boolean broughtForward, Duration required) {
        if (!toldAt.plus(required).isAfter(release)) return;
        var given = tempo == Tempo.CRISIS && reason != null && !reason.isBlank();
        var excused = (broughtForward || given) && !toldAt.isAfter(release);
        if (!excused) throw new ToldTooLate(audience, required);
    }

    public UUID communique() {
        return communique;
    }

    public Audience audience() {
        return audience;
    }

    public List<String> told() {
        return told;
    }

    public Instant toldAt() {
        return toldAt;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
