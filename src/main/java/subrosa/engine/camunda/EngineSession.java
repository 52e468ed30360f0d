package subrosa.engine.camunda;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;

/**
 * Lets several calls of the engine share what it has read, as the dossier's session does: what one call loaded, the next need not load again,
 * and what they change is written once, at the end. Queries do not see what is not written yet.
 */
public final class EngineSession {

    private EngineSession() {}

    public static <T extends @Nullable Object> T of(ProcessEngineConfiguration engine, Supplier<T> work) {
        return ((ProcessEngineConfigurationImpl) engine)
                .getCommandExecutorTxRequired()
                .execute(context -> work.get());
    }
}
