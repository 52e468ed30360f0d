package subrosa.vault;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import subrosa.channel.DossierRecord;

/** Who an intermediary is. The dossier knows a pseudonym alone. */
@Entity
@Table(name = "identity")
public class Identity extends DossierRecord {

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private UUID intermediary;

    private String name;

    private String reachedBy;

    protected Identity() {}

    Identity(String channel, UUID intermediary, String name, String reachedBy, Instant at) {
        super(channel, at);
        this.intermediary = intermediary;
        this.name = name.strip();
        this.reachedBy = reachedBy.strip();
    }

    public String name() {
        return name;
    }

    /** How they are reached, and what keeps them safe. */
    public String reachedBy() {
        return reachedBy;
    }
}
