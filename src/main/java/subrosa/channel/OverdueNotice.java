package subrosa.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the inspector was told of a stage which takes longer than its tempo allows (INV-15): the stage and the moment, no substance. */
@Entity
@Table(name = "overdue_notice")
public class OverdueNotice extends DossierRecord {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Stage stage;

    protected OverdueNotice() {}

    OverdueNotice(String channel, Stage stage, Instant at) {
        super(channel, at);
        this.stage = stage;
    }

    public Stage stage() {
        return stage;
    }
}
