package subrosa.oversight;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.References;
import subrosa.compartment.Role;
import subrosa.sealing.Place;
import subrosa.sealing.SealedRecord;
import subrosa.sealing.SealedUnder;

/**
 * A lawful disposal under two keys, and the certificate that remains of it (INV-03). It is sealed under the key of the house, and so outlives the
 * channel's, which it destroys.
 */
@Entity
@Table(name = "disposal")
@SealedUnder(SealedUnder.THE_HOUSE)
public class Disposal extends SealedRecord {

    @Id
    @Access(AccessType.FIELD)
    private String reference;

    @Version
    @Access(AccessType.FIELD)
    private @Nullable Integer revision;

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private String channel;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @Access(AccessType.FIELD)
    private DisposalState state;

    /** The channel, for as long as the disposal stands: there is one of each at most. */
    @Access(AccessType.FIELD)
    private @Nullable String standing;

    @Column(nullable = false, updatable = false)
    @Access(AccessType.FIELD)
    private Instant recordedAt;

    private String legalBasis;

    private String reason;

    private Turn proposed;

    private @Nullable Turn decided;

    private @Nullable String refusal;

    private @Nullable Inventory inventory;

    private @Nullable Instant keyDestroyedAt;

    /**
     * @param as the key that the account turned
     */
    public record Turn(String by, Role as, Instant at) {}

    protected Disposal() {}

    Disposal(DisposalDraft draft, Turn proposed) {
        if (draft.legalBasis().isBlank()) throw new DisposalUnfounded("legalBasis");
        if (draft.reason().isBlank()) throw new DisposalUnfounded("reason");
        this.reference = References.draw("DC");
        this.channel = draft.channel();
        this.standing = draft.channel();
        this.legalBasis = draft.legalBasis().strip();
        this.reason = draft.reason().strip();
        this.proposed = proposed;
        this.recordedAt = proposed.at();
        this.state = DisposalState.PROPOSED;
    }

    @Override
    protected String compartment() {
        return Place.HOUSE;
    }

    @Override
    protected String rowId() {
        return reference;
    }

    /** The current reader turns the second key. From here on there is no way back. */
    void confirm(Turn second, Inventory inventory) {
        requireUndecided();
        if (CurrentReader.get().sharesEyesWith(proposed.by(), proposed.at())) throw new SamePersonTwice();
        if (second.as() == proposed.as())
            throw new SameKeyTwice(proposed.as() == Role.RECORDS ? "inspector" : "records section");
        this.decided = second;
        this.inventory = inventory;
        this.state = DisposalState.ORDERED;
    }

    /** Whether two people turned two keys, by what is sealed. The state stands in clear, and is anybody's who writes in the database. */
    boolean wasOrdered() {
        return state == DisposalState.ORDERED
                && refusal == null
                && decided != null
                && decided.as() != proposed.as()
                && !decided.by().equals(proposed.by());
    }

    /** By either key, whoever proposed it among them. */
    void refuse(Turn by, String because) {
        requireUndecided();
        if (because.isBlank()) throw new RefusalUnexplained();
        this.decided = by;
        this.refusal = because.strip();
        this.state = DisposalState.REFUSED;
        this.standing = null;
    }

    void keyDestroyed(Instant at) {
        if (state != DisposalState.ORDERED) throw new IllegalStateException("Nobody ordered that.");
        this.keyDestroyedAt = at;
        this.state = DisposalState.DESTROYED;
    }

    /** The state stands in clear; what was decided, under the seal. */
    private void requireUndecided() {
        if (state != DisposalState.PROPOSED || decided != null) throw new DisposalDecided();
    }

    public String ref() {
        return reference;
    }

    public String channel() {
        return channel;
    }

    public DisposalState state() {
        return state;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public String reason() {
        return reason;
    }

    public Turn proposed() {
        return proposed;
    }

    /** The second key, or the refusal. */
    public Optional<Turn> decided() {
        return Optional.ofNullable(decided);
    }

    public Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** What was there when the second key was turned. */
    public Optional<Inventory> inventory() {
        return Optional.ofNullable(inventory);
    }

    public Optional<Instant> keyDestroyedAt() {
        return Optional.ofNullable(keyDestroyedAt);
    }
}
