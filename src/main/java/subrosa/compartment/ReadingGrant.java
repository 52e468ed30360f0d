package subrosa.compartment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody who is not inside may read a compartment until an instant, because they asked for it with a reason. They change nothing in it. */
@Entity
@Table(name = "reading_grant")
class ReadingGrant {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String compartment;

    @Column(nullable = false)
    private String account;

    @Column(nullable = false)
    private String grantedBy;

    @Column(nullable = false)
    private Instant grantedAt;

    @Column(nullable = false)
    private Instant until;

    protected ReadingGrant() {}

    ReadingGrant(String compartment, String account, String by, Instant at, Instant until) {
        this.id = UUID.randomUUID();
        this.compartment = compartment;
        this.account = account;
        this.grantedBy = by;
        this.grantedAt = at;
        this.until = until;
    }
}
