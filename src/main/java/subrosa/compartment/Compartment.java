package subrosa.compartment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a compartment is, to those who decide who is inside: its level. Nobody is read in to one that does not exist. */
@Entity
@Table(name = "compartment")
class Compartment {

    @Id
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Level level;

    protected Compartment() {}

    Compartment(String reference, Level level) {
        this.reference = reference;
        this.level = level;
    }

    String reference() {
        return reference;
    }

    Level level() {
        return level;
    }
}
