package subrosa.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A message from the other side. It is in the dossier before anything waits for it, and is read once. */
@Entity
@Table(name = "reply")
public class Reply extends DossierRecord {

    private LocalDate receivedOn;

    private Medium medium;

    private String from;

    private String text;

    private @Nullable Instant readAt;

    protected Reply() {}

    Reply(String channel, ReplyDraft draft, Instant at) {
        super(channel, at);
        this.receivedOn = draft.receivedOn();
        this.medium = draft.medium();
        this.from = draft.from();
        this.text = draft.text();
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Medium medium() {
        return medium;
    }

    public String from() {
        return from;
    }

    public String text() {
        return text;
    }

    public boolean read() {
        return readAt != null;
    }

    void markRead(Instant at) {
        if (readAt == null) readAt = at;
    }
}
