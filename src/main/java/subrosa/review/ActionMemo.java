package subrosa.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import subrosa.instrument.Instrument;

/** What is put before the principal: this text, this signatory, for this authority. */
@Entity
@Table(name = "action_memo")
public class ActionMemo extends ReviewRecord {

    private ActionMemoDraft content;

    protected ActionMemo() {}

    public ActionMemo(Instrument instrument, ActionMemoDraft content, Instant at) {
        super(instrument, at);
        if (content.textHash() != null && !content.textHash().equals(hash())) throw new TextChangedMeanwhile();
        this.content = content;
    }

    public ActionMemoDraft content() {
        return content;
    }
}
