package subrosa.oversight;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import subrosa.audit.AuditLog;
import subrosa.audit.Errand;
import subrosa.audit.Why;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.engine.Attempts;
import subrosa.sealing.Keyrings;

/**
 * Destroys the keys of channels whose disposal was ordered, after that has been committed. A program that stops in between goes on here: what is
 * done twice is done once.
 */
@Component
class Destructions {

    private static final Logger LOG = LoggerFactory.getLogger(Destructions.class);

    private final StoredDisposals stored;
    private final Keyrings keyrings;
    private final AuditLog log;
    private final Attempts attempts;
    private final Clock clock;

    Destructions(StoredDisposals stored, Keyrings keyrings, AuditLog log, Attempts attempts, Clock clock) {
        this.stored = stored;
        this.keyrings = keyrings;
        this.log = log;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Whatever was ordered and is not done yet. */
    void carryOutAll() {
        stored.ordered().forEach(this::carryOut);
    }

    /** A failure is told to the operator and tried again by the next round; the order stands. */
    void carryOut(String reference) {
        try {
            CurrentReader.runAs(
                    Reader.system(),
                    () -> Errand.on("destroyKey", () -> {
                        destroy(reference);
                        return reference;
                    }));
        } catch (RuntimeException e) {
            LOG.error("The key that disposal {} ordered to destroy could not be destroyed yet.", reference, e);
        }
    }

    private void destroy(String reference) {
        var ordered = attempts.of(() -> stored.findById(reference).orElseThrow());
        if (ordered.state() != DisposalState.ORDERED) return;
        if (!ordered.wasOrdered()) {
            LOG.error(
                    "Disposal {} is marked as ordered, and nobody ordered it: the row was changed in the database. No key is destroyed.",
                    reference);
            return;
        }
        var at = keyrings.destroy(ordered.channel(), reference, clock.instant());
        attempts.of(() -> {
            var disposal = stored.findById(reference).orElseThrow();
            if (disposal.state() != DisposalState.ORDERED) return disposal;
            disposal.keyDestroyed(at);
            log.noteKey(disposal.channel(), reference, Why.typed(disposal.reason()));
            return disposal;
        });
    }
}
