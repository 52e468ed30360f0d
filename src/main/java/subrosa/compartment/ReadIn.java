package subrosa.compartment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One account's admission to one compartment, from a briefing until a read-off. */
@Entity
@Table(name = "read_in")
class ReadIn {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String compartment;

    @Column(nullable = false)
    private String account;

    @Column(nullable = false)
    private String readInBy;

    @Column(nullable = false)
    private Instant readInAt;

    private @Nullable Instant readOffAt;

    protected ReadIn() {}

    ReadIn(String compartment, String account, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.compartment = compartment;
        this.account = account;
        this.readInBy = by;
        this.readInAt = at;
    }

    String compartment() {
        return compartment;
    }

    String account() {
        return account;
    }

    void readOff(Instant at) {
        this.readOffAt = at;
    }
}
