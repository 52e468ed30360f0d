package subrosa;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Keeps which elements of the diagrams the tests of this run went through, as the engine's history has it, for {@link FlowNodeCoverage}. Written
 * after each class of tests: when the last one is over, the database goes with the application.
 */
public class FlowNodes implements TestExecutionListener {

    /** One file for each JVM of tests; the build empties the folder before it starts them. */
    static final Path PASSED = Path.of("target", "flow-nodes");

    private static final Path MINE = PASSED.resolve(System.getProperty("subrosa.test.jvm", "jvm") + ".txt");

    private static final Set<String> SEEN = new HashSet<>();

    @Override
    public void afterTestClass(TestContext test) throws Exception {
        // A walk comes by chance where no test looks: its own application, and not counted.
        if (TestDatabase.postgresql() || test.getTestClass().getPackageName().equals("subrosa.walk")) return;
        var database = test.getApplicationContext().getBean(JdbcTemplate.class);
        keep(new HashSet<>(database.queryForList(
                "select distinct PROC_DEF_KEY_ || ' ' || ACT_ID_ from ACT_HI_ACTINST", String.class)));
    }

    private static synchronized void keep(Set<String> passed) {
        try {
            passed.removeAll(SEEN);
            Files.createDirectories(PASSED);
            Files.write(MINE, passed, CREATE, APPEND);
            SEEN.addAll(passed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
