package subrosa.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the inspector was told of a stage which takes longer than its tempo allows (INV-15): the stage and the moment, no substance. */
@Entity
@Table(name = "overdue_notice")
public class OverdueNotice extends DossierRecord {

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
