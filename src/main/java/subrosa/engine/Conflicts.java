package subrosa.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Tells the engine's conflicts as the dossier's are told: whoever tries again need not know which it was. */
final class Conflicts {

    private Conflicts() {}

    static void told(Runnable work) {
        try {
            work.run();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The engine met a concurrent change.", e);
        }
    }
}
