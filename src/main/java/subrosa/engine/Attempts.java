package subrosa.engine;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does work in a transaction, and does it again when somebody else's work on the same channel came between: a conflict is not shown. */
@Component
public class Attempts {

    private static final int MOST = 5;

    private final TransactionTemplate transaction;

    Attempts(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws TooBusy if every attempt met a conflict */
    public <T> T of(Supplier<T> work) {
        return of(work, failure -> false);
    }

    /**
     * @param overtaken tells of another failure whether it came of somebody else's work too
     * @throws TooBusy if every attempt met a conflict
     */
    public <T> T of(Supplier<T> work, Predicate<RuntimeException> overtaken) {
        // Inside somebody's transaction it is theirs to try again, as a whole.
        if (TransactionSynchronizationManager.isActualTransactionActive()) return work.get();
        @Nullable RuntimeException conflict = null;
        for (int attempt = 0; attempt < MOST; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (TransientDataAccessException e) {
                conflict = e;
            } catch (RuntimeException e) {
                if (!overtaken.test(e)) throw e;
                conflict = e;
            }
        }
        throw new TooBusy(conflict);
    }
}
