package subrosa;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Subrosa without its web, on a database of a test's own: for what is measured, or looked for in its files. */
public final class Standalone {

    private Standalone() {}

    /** Where the keys of all of them lie. */
    public static final Path KEYS = Path.of("target", "keys", "standalone");

    /**
     * Settings go in as arguments, which win over the application's own files.
     *
     * @throws IllegalStateException when it runs on another one
     */
    @SafeVarargs
    public static ConfigurableApplicationContext on(
            String url,
            String user,
            String password,
            ApplicationContextInitializer<ConfigurableApplicationContext>... initializers) {
        var application = new SpringApplicationBuilder(Subrosa.class)
                .profiles("test")
                .web(WebApplicationType.NONE)
                .initializers(initializers)
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.password=" + password,
                        "--spring.datasource.hikari.maximum-pool-size=10",
                        "--spring.jpa.hibernate.ddl-auto=none",
                        "--spring.main.banner-mode=off",
                        "--subrosa.audit.keys=" + KEYS.resolve(UUID.randomUUID().toString()),
                        "--camunda.bpm.job-execution.enabled=false",
                        "--logging.level.root=ERROR");
        requireRunsOn(application, url);
        return application;
    }

    private static void requireRunsOn(ConfigurableApplicationContext application, String url) {
        try (var connection = application.getBean(DataSource.class).getConnection()) {
            var found = connection.getMetaData().getURL();
            if (!url.startsWith(found)) throw new IllegalStateException("Runs on " + found + ", not on " + url);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
