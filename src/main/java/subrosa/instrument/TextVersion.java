package subrosa.instrument;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import subrosa.channel.DossierRecord;

/** One version of an instrument's text. It is never changed; the next one takes its place. */
@Entity
@Table(name = "text_version")
public class TextVersion extends DossierRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID instrument;

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private int number;

    private Text body;

    private String hash;

    private String reason;

    protected TextVersion() {}

    TextVersion(Instrument instrument, int number, Text body, String reason, Instant at) {
        super(instrument.channel(), at);
        this.instrument = instrument.id();
        this.number = number;
        this.body = body;
        this.hash = body.hash();
        this.reason = reason;
    }

    public UUID instrument() {
        return instrument;
    }

    /** From 1, without gaps. */
    public int number() {
        return number;
    }

    public Text text() {
        return body;
    }

    public String hash() {
        return hash;
    }

    public String reason() {
        return reason;
    }

    public List<Provision> provisions() {
        return body.provisions();
    }

    public List<Annex> annexes() {
        return body.annexes();
    }

    public List<SideLetter> sideLetters() {
        return body.sideLetters();
    }

    public FinalClauses finalClauses() {
        return body.finalClauses();
    }
}
