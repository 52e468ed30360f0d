package subrosa.sealing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import subrosa.audit.AuditLog;
import subrosa.audit.Errand;
import subrosa.audit.Why;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Reader;
import subrosa.compartment.References;
import subrosa.compartment.Role;

/**
 * Exchanges the keys of compartments while the house works. A new key is known everywhere before it seals, and the old one goes when nothing is left
 * that it sealed, and not before. For anybody but administrators there is nothing here.
 */
@Service
public class Rotations {

    private static final Logger LOG = LoggerFactory.getLogger(Rotations.class);

    /** Longer than another node goes on with a keyset that it remembers, and with what it has begun. */
    static final Duration GRACE = Keyrings.REMEMBERED.multipliedBy(2);

    private static final int MOST_ATTEMPTS = 3;

    private final StoredRotations stored;
    private final Resealing resealing;
    private final Keyrings keyrings;
    private final AuditLog log;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Rotations(
            StoredRotations stored,
            Resealing resealing,
            Keyrings keyrings,
            AuditLog log,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.stored = stored;
        this.resealing = resealing;
        this.keyrings = keyrings;
        this.log = log;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Asks for the rotation of one compartment's keys, or of all; it begins with the next round. What is under way already is not begun again.
     *
     * @return what is under way for what was asked
     * @throws NotKnown if there is no such compartment
     */
    public List<Rotation> begin(@Nullable String compartment) {
        requireAdministrator();
        var all = Set.copyOf(keyrings.compartments());
        if (compartment != null && !all.contains(compartment)) throw new NotKnown();
        var asked = compartment == null ? all : Set.of(compartment);
        for (int attempt = 1; ; attempt++)
            try {
                return done(() -> begin(asked));
            } catch (DuplicateKeyException e) {
                // Somebody else has begun one of them at the same moment.
                if (attempt == MOST_ATTEMPTS) throw e;
            }
    }

    private List<Rotation> begin(Set<String> asked) {
        var standing = stored.standing().stream().map(Rotation::compartment).collect(Collectors.toSet());
        var by = CurrentReader.get().account();
        var now = clock.instant();
        var begun = asked.stream()
                .filter(one -> !standing.contains(one))
                .sorted()
                .map(one -> new Rotation(
                        References.draw("KR"),
                        one,
                        keyrings.nextKeyId(one),
                        RotationPhase.BEGUN,
                        now,
                        by,
                        now,
                        null,
                        0,
                        0))
                .toList();
        if (!begun.isEmpty()) {
            stored.add(begun);
            log.noteKey(Place.HOUSE, begun.size() == 1 ? begun.get(0).reference() : "all", Why.code("rotation-begun"));
        }
        return stored.standing().stream()
                .filter(one -> asked.contains(one.compartment()))
                .toList();
    }

    /** All that ever were, the latest first. That they were looked at is logged. */
    public List<Rotation> every() {
        requireAdministrator();
        log.noteRead(List.of());
        return done(stored::every);
    }

    /** Takes each rotation as far as it can go now. @param goOn asked before each transaction of sealing anew */
    void advance(BooleanSupplier goOn) {
        for (var rotation : done(stored::standing))
            CurrentReader.runAs(
                    Reader.system(),
                    () -> Errand.on("rotateKeys", () -> {
                        advance(rotation, goOn);
                        return rotation;
                    }));
    }

    private void advance(Rotation rotation, BooleanSupplier goOn) {
        try {
            boolean further = true;
            while (further && goOn.getAsBoolean()) further = step(rotation.reference(), goOn);
        } catch (KeyDestroyed e) {
            done(() -> {
                stored.enter(rotation, RotationPhase.ENDED, clock.instant());
                return rotation;
            });
        } catch (RuntimeException e) {
            LOG.error("Rotation {} does not go on for now.", rotation.reference(), e);
        }
    }

    /** @return whether there is more to do now */
    private boolean step(String reference, BooleanSupplier goOn) {
        var held = done(() -> stored.held(reference));
        if (held.phase() == RotationPhase.RESEALING) resealing.pass(held, goOn);
        return done(() -> {
            var rotation = stored.held(reference);
            var next = next(rotation);
            if (next == rotation.phase()) return false;
            stored.enter(rotation, next, clock.instant());
            return next != RotationPhase.DONE;
        });
    }

    /** Does what leads to the next phase; doing it twice is doing it once. The same phase means that its time has not come. */
    private RotationPhase next(Rotation rotation) {
        var compartment = rotation.compartment();
        return switch (rotation.phase()) {
            case BEGUN -> {
                keyrings.add(compartment, rotation.keyId());
                yield RotationPhase.ADDED;
            }
            case ADDED -> {
                if (isTooEarly(rotation)) yield RotationPhase.ADDED;
                keyrings.sealWith(compartment, rotation.keyId());
                log.noteKey(compartment, rotation.reference(), Why.code("key-in-use"));
                yield RotationPhase.SEALING;
            }
            case SEALING -> {
                if (isTooEarly(rotation)) yield RotationPhase.SEALING;
                var left = resealing.left(rotation);
                stored.count(rotation, left, left);
                yield RotationPhase.RESEALING;
            }
            case RESEALING -> {
                var left = resealing.left(rotation);
                stored.count(rotation, Math.max(rotation.total(), left), left);
                yield left > 0 ? RotationPhase.RESEALING : RotationPhase.EMPTIED;
            }
            case EMPTIED -> {
                if (isTooEarly(rotation)) yield RotationPhase.EMPTIED;
                // Whoever had begun something under the old key has ended it by now.
                if (resealing.left(rotation) > 0) yield RotationPhase.RESEALING;
                log.noteKey(compartment, rotation.reference(), Why.code("key-retired"));
                yield RotationPhase.RETIRING;
            }
            case RETIRING -> {
                // It may have stopped before this, and a backup been put back since.
                if (resealing.left(rotation) > 0) yield RotationPhase.RESEALING;
                keyrings.keepOnly(compartment, rotation.keyId());
                yield RotationPhase.DONE;
            }
            case DONE, ENDED -> rotation.phase();
        };
    }

    private boolean isTooEarly(Rotation rotation) {
        return clock.instant().isBefore(rotation.phaseSince().plus(GRACE));
    }

    private <T> T done(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private static void requireAdministrator() {
        if (!CurrentReader.get().is(Role.ADMIN)) throw new NotKnown();
    }
}
