package subrosa.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** The political director's decision that a channel moves at another tempo, and why (domain.md, table F). */
@Entity
@Table(name = "tempo_change")
public class TempoChange extends DossierRecord {

    private Tempo before;

    private Tempo tempo;

    private String reason;

    protected TempoChange() {}

    TempoChange(Channel channel, TempoChangeDraft draft, Instant at) {
        super(channel.ref(), at);
        this.before = channel.tempo();
        this.tempo = draft.tempo();
        this.reason = draft.reason().strip();
    }

    public Tempo before() {
        return before;
    }

    public Tempo tempo() {
        return tempo;
    }

    public String reason() {
        return reason;
    }
}
