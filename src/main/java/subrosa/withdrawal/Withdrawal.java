package subrosa.withdrawal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.channel.WayOut;

/** That somebody in charge ends the channel, and why. */
@Entity
@Table(name = "withdrawal")
public class Withdrawal extends DossierRecord {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable WayOut wayOut;

    @Column(nullable = false, updatable = false, length = 1000)
    private String reason;

    protected Withdrawal() {}

    Withdrawal(String channel, WithdrawalDraft draft, Instant at) {
        super(channel, at);
        this.wayOut = draft.wayOut();
        this.reason = draft.reason();
    }

    public Optional<WayOut> wayOut() {
        return Optional.ofNullable(wayOut);
    }

    public String reason() {
        return reason;
    }
}
