package subrosa.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Looks for what production has to be told, before anything else is started: all that is missing is said at once. There is no default for a secret. */
class ProductionSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        var environment = application.getEnvironment();
        if (!environment.acceptsProfiles(Profiles.of("production"))) return;
        var missing = new Missing(environment);
        missing.look();
        if (!missing.found.isEmpty()) throw new ProductionIncomplete(missing.found);
    }

    private static final class Missing {

        private final Environment environment;
        private final List<String> found = new ArrayList<>();

        Missing(Environment environment) {
            this.environment = environment;
        }

        void look() {
            for (var profile : List.of("demo", "play", "test"))
                if (environment.acceptsProfiles(Profiles.of(profile)))
                    found.add("The profile " + profile + " cannot run together with production.");
            var database =
                    said("spring.datasource.url", "SUBROSA_DATABASE_URL", "the address of the PostgreSQL database");
            if (!database.isEmpty() && !database.startsWith("jdbc:postgresql:"))
                found.add("SUBROSA_DATABASE_URL is no PostgreSQL database; its address begins with jdbc:postgresql:.");
            said("spring.datasource.username", "SUBROSA_DATABASE_USER", "the database's user");
            said("spring.datasource.password", "SUBROSA_DATABASE_PASSWORD", "the password of the database's user");
            said("subrosa.keys.master", "SUBROSA_KEYS_MASTER", "where the master key is");
            var store =
                    said("subrosa.keys.store", "SUBROSA_KEYS_STORE", "the folder of the compartments' wrapped keys");
            if (store.equals("memory"))
                found.add(
                        "SUBROSA_KEYS_STORE is memory: the keys, and with them all records, would be gone at the end.");
            var issuer = said("subrosa.identity.issuer", "SUBROSA_ISSUER", "the address of the identity provider");
            if (!issuer.isEmpty() && !isSafe(issuer))
                found.add("SUBROSA_ISSUER is no address that begins with https:.");
            said("subrosa.identity.client-id", "SUBROSA_CLIENT_ID", "the name by which the provider knows Subrosa");
            said("subrosa.identity.client-secret", "SUBROSA_CLIENT_SECRET", "the secret that goes with that name");
            var audience =
                    said("subrosa.identity.audience", "SUBROSA_AUDIENCE", "what tokens for the API are made out to");
            if (!audience.isEmpty() && audience.equals(environment.getProperty("subrosa.identity.client-id")))
                found.add("SUBROSA_AUDIENCE is the same as SUBROSA_CLIENT_ID: proof of a sign-in would open the API.");
        }

        private String said(String property, String variable, String what) {
            var value = environment.getProperty(property, "").strip();
            if (value.isEmpty()) found.add(variable + " is missing: " + what + ".");
            return value;
        }

        /** On the same machine nobody listens on the way. */
        private static boolean isSafe(String issuer) {
            try {
                var address = URI.create(issuer);
                return "https".equals(address.getScheme())
                        || Set.of("localhost", "127.0.0.1").contains(String.valueOf(address.getHost()));
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }
}
