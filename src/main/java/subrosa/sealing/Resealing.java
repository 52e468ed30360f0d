package subrosa.sealing;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals anew, under the new key, what the old one has sealed: a few rows in each transaction, and none that somebody has changed meanwhile. What is
 * done is seen on the rows themselves, so whoever stops in the middle goes on where it was.
 */
@Component
class Resealing {

    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);
    private static final int AT_ONCE = 200;

    private final Kept kept;
    private final Keyrings keyrings;
    private final Sealer sealer;
    private final StoredRotations stored;
    private final TransactionTemplate transaction;

    Resealing(
            Kept kept,
            Keyrings keyrings,
            Sealer sealer,
            StoredRotations stored,
            PlatformTransactionManager transactions) {
        this.kept = kept;
        this.keyrings = keyrings;
        this.sealer = sealer;
        this.stored = stored;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How many values are sealed by another key than the new one. One that was changed by hand is among them until it is restored. */
    long left(Rotation rotation) {
        return old(rotation).stream()
                .mapToLong(key -> kept.everywhere().stream()
                        .mapToLong(rows -> rows.count(rotation.compartment(), key))
                        .sum())
                .sum();
    }

    /** Once over everything. @param goOn asked before each transaction */
    void pass(Rotation rotation, BooleanSupplier goOn) {
        for (var key : old(rotation)) for (var rows : kept.everywhere()) pass(rotation, rows, key, goOn);
    }

    private void pass(Rotation rotation, SealedRows rows, KeyPrefix key, BooleanSupplier goOn) {
        @Nullable Object after = null;
        while (goOn.getAsBoolean()) {
            var from = after;
            List<SealedRows.Found> part;
            try {
                part = transaction.execute(status -> part(rotation, rows, key, from));
            } catch (TransientDataAccessException e) {
                // Somebody works on the same rows; the next round looks at them again.
                return;
            }
            if (part == null || part.size() < AT_ONCE) return;
            after = part.get(part.size() - 1).row();
        }
    }

    private List<SealedRows.Found> part(Rotation rotation, SealedRows rows, KeyPrefix key, @Nullable Object after) {
        var part = rows.find(rotation.compartment(), key, after, AT_ONCE);
        var done = part.stream().filter(found -> reseal(rotation, rows, found)).count();
        if (done > 0) stored.progress(rotation, done);
        return part;
    }

    private boolean reseal(Rotation rotation, SealedRows rows, SealedRows.Found found) {
        try {
            var sealed = sealer.seal(found.place(), sealer.open(found.place(), found.sealed()));
            return new KeyPrefix(rotation.keyId()).begins(sealed) && rows.replace(found, sealed);
        } catch (CannotOpen e) {
            LOG.error("{} The old key is kept until then.", e.getMessage());
            return false;
        }
    }

    private List<KeyPrefix> old(Rotation rotation) {
        return keyrings.prefixes(rotation.compartment()).stream()
                .filter(key -> key.keyId() != rotation.keyId())
                .toList();
    }
}
