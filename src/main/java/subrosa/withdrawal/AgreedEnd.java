package subrosa.withdrawal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import subrosa.channel.DossierRecord;

/** The end of a channel as agreed with the other side (X1). */
@Entity
@Table(name = "agreed_end")
public class AgreedEnd extends DossierRecord {

    private Farewell farewell;

    protected AgreedEnd() {}

    AgreedEnd(String channel, Farewell farewell, Instant at) {
        super(channel, at);
        this.farewell = farewell;
    }

    public Farewell farewell() {
        return farewell;
    }
}
