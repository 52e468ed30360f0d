package subrosa.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Tells the engine's conflicts as the dossier's are told: whoever tries again need not know which it was. */
final class Conflicts {

    private Conflicts() {}

    static void told(Runnable work) {
        told(() -> {
            work.run();
            return Conflicts.class;
        });
    }

    static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The engine met a concurrent change.", e);
        }
    }
}
