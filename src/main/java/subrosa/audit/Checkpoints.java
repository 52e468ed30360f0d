package subrosa.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import subrosa.compartment.Reader;

/** Signs where the chains stand: from time to time, before each export, and when the house closes. */
@Service
public class Checkpoints {

    private static final Why LAST_UNKNOWN = Why.code("last-checkpoint-unknown");
    private static final int MOST_ATTEMPTS = 3;

    private final StoredCheckpoints stored;
    private final StoredLog log;
    private final SignatureKeys keys;
    private final LastSigned last;
    private final Clock clock;
    private final TransactionTemplate alone;

    Checkpoints(
            StoredCheckpoints stored,
            StoredLog log,
            SignatureKeys keys,
            LastSigned last,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.stored = stored;
        this.log = log;
        this.keys = keys;
        this.last = last;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Makes one, if anything was logged since the last.
     *
     * @return whether there was anything
     * @throws SignatureKeyMissing if the key is not the one that signed before
     * @throws LastCheckpointMissing if the database does not have what was signed last
     */
    public boolean make() {
        noteWhatIsNew();
        var made = signed();
        made.ifPresent(last::remember);
        return made.isPresent();
    }

    private Optional<Checkpoint> signed() {
        for (int attempt = 1; ; attempt++)
            try {
                return alone(this::sign);
            } catch (DuplicateKeyException e) {
                // Another node, or an export beside the round, has made that one at the same moment.
                if (attempt == MOST_ATTEMPTS) throw e;
            }
    }

    private Optional<Checkpoint> sign() {
        last.isIn(stored);
        var before = stored.last();
        var moved = stored.moved();
        if (moved.isEmpty()) return Optional.empty();
        var made = Checkpoint.sign(
                keys.key(before.map(Checkpoint::signedWith)),
                before.map(Checkpoint::number).orElse(0L) + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                before.map(Checkpoint::hash).orElse(Hash.OF_NOTHING),
                moved);
        stored.add(made);
        return Optional.of(made);
    }

    /** That a key came to be, or that nobody knows any more what it signed last, is an entry that the next checkpoint signs. */
    private void noteWhatIsNew() {
        var isNew = !keys.made();
        var known = alone(() -> Optional.of(last.isIn(stored))).orElseThrow();
        var signedWith = alone(() -> stored.last().map(Checkpoint::signedWith));
        if (!isNew && (known || signedWith.isEmpty())) return;
        var entry = EntryDraft.of(
                new Errand(() -> "log-signature", null),
                List.of(keys.key(signedWith).fingerprint()),
                Entry.HOUSE,
                Reader.system().account(),
                Act.KEY,
                Entry.DONE);
        log.appendAlone(List.of(isNew ? entry : entry.because(LAST_UNKNOWN)));
    }

    private <T> Optional<T> alone(Supplier<Optional<T>> question) {
        var answer = alone.execute(status -> question.get());
        return answer == null ? Optional.empty() : answer;
    }
}
