package subrosa.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import subrosa.compartment.Reader;

/** Signs where the chains stand: from time to time, before each export, and when the house closes. */
@Service
public class Checkpoints {

    private final StoredCheckpoints stored;
    private final StoredLog log;
    private final SignatureKeys keys;
    private final Clock clock;
    private final TransactionTemplate alone;

    Checkpoints(
            StoredCheckpoints stored,
            StoredLog log,
            SignatureKeys keys,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.stored = stored;
        this.log = log;
        this.keys = keys;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Makes one, if anything was logged since the last.
     *
     * @return whether there was anything
     * @throws SignatureKeyMissing if the key is not the one that signed before
     */
    public boolean make() {
        noteNewKey();
        return Boolean.TRUE.equals(alone.execute(status -> {
            var last = stored.last();
            var moved = stored.moved();
            if (moved.isEmpty()) return false;
            var key = keys.key(last.map(Checkpoint::signedWith));
            stored.add(Checkpoint.sign(
                    key,
                    last.map(Checkpoint::number).orElse(0L) + 1,
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    last.map(Checkpoint::hash).orElse(Hash.OF_NOTHING),
                    moved));
            return true;
        }));
    }

    /** That a key came to be is an entry that the first checkpoint signs. */
    private void noteNewKey() {
        if (keys.made()) return;
        var key = keys.key(alone(() -> stored.last().map(Checkpoint::signedWith)));
        var made = EntryDraft.of(
                new Errand(() -> "log-signature", null),
                List.of(key.fingerprint()),
                Entry.HOUSE,
                Reader.system().account(),
                Act.KEY,
                Entry.DONE);
        log.appendAlone(List.of(made));
    }

    private <T> Optional<T> alone(Supplier<Optional<T>> question) {
        var answer = alone.execute(status -> question.get());
        return answer == null ? Optional.empty() : answer;
    }
}
