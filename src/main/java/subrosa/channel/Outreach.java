package subrosa.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Something that went out between contacts: a written correction, or an enquiry by a second channel. */
@Entity
@Table(name = "outreach")
public class Outreach extends DossierRecord {

    private OutreachKind kind;

    private LocalDate sentOn;

    private String text;

    private String route;

    protected Outreach() {}

    Outreach(String channel, OutreachKind kind, LocalDate sentOn, String text, String route, Instant at) {
        super(channel, at);
        this.kind = kind;
        this.sentOn = sentOn;
        this.text = text;
        this.route = route;
    }

    public OutreachKind kind() {
        return kind;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public String text() {
        return text;
    }

    /** By whom or by what line it went. */
    public String route() {
        return route;
    }
}
