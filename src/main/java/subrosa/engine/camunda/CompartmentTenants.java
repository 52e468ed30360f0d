package subrosa.engine.camunda;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.jspecify.annotations.Nullable;

/**
 * Puts every process instance into the compartment of its channel.
 *
 * <p>The compartment of a new path comes from the feature that starts it, on this thread; a called process inherits its caller's. It is
 * never read from a variable, which a caller could choose.
 */
public final class CompartmentTenants implements TenantIdProvider {

    private static final ThreadLocal<@Nullable String> AT_WORK = new ThreadLocal<>();

    /** Calls the engine for one compartment: what is started there belongs to it, and what is kept is sealed under its key. */
    public static <T extends @Nullable Object> T in(String compartment, Supplier<T> work) {
        var before = AT_WORK.get();
        AT_WORK.set(compartment);
        try {
            return work.get();
        } finally {
            if (before == null) AT_WORK.remove();
            else AT_WORK.set(before);
        }
    }

    /** The compartment of the run that the engine is carrying on, or else of the call. */
    static String atWork() {
        var run = Context.getCoreExecutionContext();
        var compartment = run != null ? run.getExecution().getTenantId() : AT_WORK.get();
        if (compartment == null)
            throw new IllegalStateException("The engine was called for no compartment; nothing can be sealed.");
        return compartment;
    }

    @Override
    public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        var caller = context.getSuperExecution();
        return caller != null ? caller.getTenantId() : AT_WORK.get();
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return AT_WORK.get();
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext context) {
        var execution = context.getExecution();
        return execution != null ? execution.getTenantId() : AT_WORK.get();
    }
}
