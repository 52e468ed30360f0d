package subrosa.withdrawal;

import jakarta.persistence.Entity;
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

    private @Nullable WayOut wayOut;

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
