package subrosa;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The database of a test's application: H2 in memory, or PostgreSQL when {@code subrosa.test.database} says so. A system property
 * {@code subrosa.test.jdbc-url} names a PostgreSQL that runs already.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        var url = url();
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        // A log goes on in its database alone, and so its keys belong to that.
                        "subrosa.audit.keys=target/keys/" + name(url),
                        "spring.datasource.username=" + (postgresql() ? "postgres" : "sa"),
                        "spring.datasource.password=" + (postgresql() ? "postgres" : ""),
                        // Both end with this JVM, at once: who is left without a server does not wait for it long.
                        "spring.datasource.hikari.connection-timeout="
                                + Duration.ofSeconds(3).toMillis())
                .applyTo(application);
    }

    public static boolean postgresql() {
        return "postgresql".equals(System.getProperty("subrosa.test.database"));
    }

    /** A new database on PostgreSQL, whatever the other tests run on; user and password are {@code postgres}. */
    public static String newPostgresql() {
        return Started.newDatabase();
    }

    private static String url() {
        if (!postgresql()) return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=1024";
        var given = System.getProperty("subrosa.test.jdbc-url");
        return given != null ? given : Started.newDatabase();
    }

    private static String name(String url) {
        return url.replaceAll("[?;].*", "").replaceAll(".*[:/]", "");
    }

    /** Started once for all tests of this JVM, and ended with it; each application has a database of its own in it. */
    private static final class Started {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String newDatabase() {
            var name = "test_" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = SERVER.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException("No database for the test.", e);
            }
            return SERVER.getJdbcUrl("postgres", name);
        }
    }
}
