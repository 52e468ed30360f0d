package subrosa.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** The political director's decision that a channel moves at another tempo, and why (domain.md, table F). */
@Entity
@Table(name = "tempo_change")
public class TempoChange extends DossierRecord {

    @Enumerated(EnumType.STRING)
    @Column(name = "tempo_before", nullable = false, updatable = false)
    private Tempo before;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Tempo tempo;

    @Column(nullable = false, updatable = false, length = 1000)
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
