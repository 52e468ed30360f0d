package subrosa.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.Level;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;
import subrosa.engine.Deployment;

/** The accounts of the demo, named after their roles. They are no secret, and exist in no other profile but an exercise without an identity provider. */
@Component
@Profile({"demo", "play", "test", "exercise & !production"})
class DemoAccounts implements SmartLifecycle {

    private static final String PASSWORD = "sub-rosa";

    static final Map<String, List<Role>> ACCOUNTS = accounts();

    /** Who keeps the machine, its diagrams or its interfaces running, and who has no duty at all, needs to know nothing of what goes over it. */
    private static final Set<String> WITHOUT_CLEARANCE = Set.of("admin", "designer", "integrator", "outsider");

    private final Accounts accounts;
    private boolean running;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    private static Map<String, List<Role>> accounts() {
        var accounts = new LinkedHashMap<String, List<Role>>();
        for (var role : Role.values()) if (role != Role.HOM) accounts.put(role.key(), List.of(role));
        // The envoy is head of delegation too; a second lawyer gives the other pair of eyes.
        accounts.put("envoy", List.of(Role.ENVOY, Role.HOM));
        accounts.put("legal2", List.of(Role.LEGAL));
        accounts.put("outsider", List.of());
        return accounts;
    }

    @Override
    @Transactional
    public void start() {
        if (!accounts.exists("outsider")) ACCOUNTS.forEach(this::add);
        running = true;
    }

    private void add(String account, List<Role> roles) {
        var clearance = WITHOUT_CLEARANCE.contains(account) ? Level.UNCLASSIFIED : Level.TOP_SECRET;
        accounts.addWithPublicPassword(account, PASSWORD, roles, clearance);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Deployment.PHASE + 10;
    }
}
