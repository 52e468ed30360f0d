package subrosa.engine.camunda;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.jspecify.annotations.Nullable;

/**
 * Puts every process instance into the compartment of its channel.
 *
 * <p>The compartment of a new path comes from the feature that starts it, on this thread; a called process inherits its caller's. It is
 * never read from a variable, which a caller could choose.
 */
public final class CompartmentTenants implements TenantIdProvider {

    private static final ThreadLocal<@Nullable String> STARTING = new ThreadLocal<>();

    public static <T> T startingIn(String compartment, Supplier<T> start) {
        STARTING.set(compartment);
        try {
            return start.get();
        } finally {
            STARTING.remove();
        }
    }

    @Override
    public @Nullable String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        var caller = context.getSuperExecution();
        return caller != null ? caller.getTenantId() : STARTING.get();
    }

    @Override
    public @Nullable String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return STARTING.get();
    }

    @Override
    public @Nullable String provideTenantIdForHistoricDecisionInstance(
            TenantIdProviderHistoricDecisionInstanceContext context) {
        var execution = context.getExecution();
        return execution != null ? execution.getTenantId() : STARTING.get();
    }
}
