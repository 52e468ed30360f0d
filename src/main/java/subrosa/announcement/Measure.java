package subrosa.announcement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import subrosa.channel.DossierRecord;

/** What was done about a leak, in the words of who did it. */
@Entity
@Table(name = "leak_measure")
public class Measure extends DossierRecord {

    private UUID posture;

    private MeasureKind kind;

    private String what;

    protected Measure() {}

    Measure(Posture posture, MeasureKind kind, String what, Instant at) {
        super(posture.channel(), at);
        this.posture = posture.id();
        this.kind = kind;
        this.what = what;
    }

    /** Whether it did what this posture asked for. */
    boolean answers(Posture posture, MeasureKind kind) {
        return this.kind == kind && this.posture.equals(posture.id());
    }

    public MeasureKind kind() {
        return kind;
    }

    public String what() {
        return what;
    }
}
