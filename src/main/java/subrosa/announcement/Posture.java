package subrosa.announcement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import subrosa.channel.DossierRecord;
import subrosa.policy.Subject;

/** The posture that table E answered on an exposure: one stance, and the duties that come on top. */
@Entity
@Table(name = "posture")
public class Posture extends DossierRecord {

    static final String CORRECT_RECORD = "CORRECT_RECORD";
    static final String PROTECT_PERSON = "PROTECT_PERSON";

    private @Nullable UUID instrument;

    private @Nullable UUID matter;

    private Exposure exposure;

    private Stance stance;

    private boolean existenceOnly;

    private List<String> duties;

    private List<String> rows;

    protected Posture() {}

    public Posture(
            Subject subject,
            Exposure exposure,
            Stance stance,
            boolean existenceOnly,
            List<String> duties,
            List<String> rows,
            Instant at) {
        super(subject.channel(), at);
        this.instrument = subject.instrument();
        this.matter = subject.matter();
        this.exposure = exposure;
        this.stance = stance;
        this.existenceOnly = existenceOnly;
        this.duties = List.copyOf(duties);
        this.rows = List.copyOf(rows);
    }

    /** The instrument that became known, or the channel without any. */
    public Subject subject() {
        return new Subject(channel(), instrument, matter);
    }

    public Exposure exposure() {
        return exposure;
    }

    public Stance stance() {
        return stance;
    }

    /** Rows E7 and E8: what is disclosed is that the channel exists, and no more. */
    public boolean existenceOnly() {
        return existenceOnly;
    }

    /** Of rows E1 to E3. */
    public List<String> duties() {
        return duties;
    }

    boolean owes(String duty) {
        return duties.contains(duty);
    }

    public List<String> rows() {
        return rows;
    }
}
