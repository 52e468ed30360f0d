package subrosa.tasks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import subrosa.Standalone;
import subrosa.channel.Nature;
import subrosa.channel.NewChannels;
import subrosa.channel.Opening;
import subrosa.channel.Party;
import subrosa.channel.Person;
import subrosa.channel.Track;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Level;
import subrosa.engine.Accounts;

/**
 * How long the first page of a work list takes with 100 open tasks in each of so many compartments, of which the reader is inside of some:
 * {@code mvn -Pbenchmark verify}. Writes {@code target/work-list.md}.
 */
class WorkListBenchmark {

    private static final int TASKS_IN_EACH = 100;
    private static final List<Integer> COMPARTMENTS = List.of(20, 1_000);
    private static final List<Integer> INSIDE = List.of(3, 20);
    private static final int PAGE = 25;
    private static final int WARM_UP = 100;
    private static final int MEASURED = 200;

    private final StringBuilder page = new StringBuilder();

    @Test
    void firstPageOfAWorkList(@TempDir Path folder) throws Exception {
        line(
                "| Database | Compartments | Open tasks | Reader is inside of | First page, median, ms | 95 %, ms | The desk's vacancies, median, ms |");
        line("|---|---:|---:|---:|---:|---:|---:|");
        try (var postgres = EmbeddedPostgres.start()) {
            measure("H2 file", "jdbc:h2:file:" + folder.resolve("work") + ";QUERY_CACHE_SIZE=256", "sa", "");
            measure("PostgreSQL", postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        }
        Files.writeString(Path.of("target", "work-list.md"), page.toString(), StandardCharsets.UTF_8);
        System.out.println(page);
    }

    private void measure(String name, String url, String user, String password) {
        try (var application = Standalone.on(url, user, password)) {
            var database = application.getBean(JdbcTemplate.class);
            openOne(application);
            int compartments = 1;
            for (var wanted : COMPARTMENTS) {
                int before = compartments;
                new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
                        .executeWithoutResult(transaction -> copy(database, before, wanted));
                compartments = wanted;
                if (name.equals("PostgreSQL")) database.execute("analyze");
                for (var inside : INSIDE) {
                    readIn(database, inside);
                    var reader = application.getBean(Accounts.class).reader("desk");
                    var page = times(() -> CurrentReader.runAs(reader, () -> firstPage(application)));
                    var vacant = times(() -> CurrentReader.runAs(reader, () -> vacancies(application)));
                    line(String.format(
                            Locale.ROOT,
                            "| %s | %,d | %,d | %d | %.1f | %.1f | %.1f |",
                            name,
                            compartments,
                            compartments * TASKS_IN_EACH,
                            inside,
                            median(page),
                            page.get(page.size() * 95 / 100),
                            median(vacant)));
                }
            }
        }
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    /** The one channel of which the others are copies, with one open task. */
    private static void openOne(ConfigurableApplicationContext application) {
        var opening = new Opening(
                "LEDGER",
                Level.SECRET,
                Track.TRACK_1_5,
                List.of(
                        new Party("Israel", Nature.STATE, true, "il", null),
                        new Party("PLO", Nature.NON_STATE, false, null, null)),
                List.of(
                        new Person("Yitzhak Rabin", "Israel", "Prime Minister"),
                        new Person("Yasser Arafat", "PLO", "Chairman")),
                List.of(),
                List.of());
        CurrentReader.runAs(
                application.getBean(Accounts.class).reader("desk"),
                () -> application.getBean(NewChannels.class).open(opening));
    }

    /** Compartments, their tasks and the links to the role that does them, as the engine would have written them. */
    private static void copy(JdbcTemplate database, int from, int to) {
        var task = database.queryForObject("select ID_ from ACT_RU_TASK where ID_ not like 'CH-%'", String.class);
        var link =
                database.queryForObject("select ID_ from ACT_RU_IDENTITYLINK where TASK_ID_ = ?", String.class, task);
        for (int number = from; number < to; number++) {
            var reference = reference(number);
            database.update("insert into compartment (reference, level) values (?, 'SECRET')", reference);
            for (int i = 0; i < TASKS_IN_EACH; i++) {
                var id = reference + "-" + i;
                copyRow(database, "ACT_RU_TASK", task, Map.of("ID_", id, "TENANT_ID_", reference));
                copyRow(
                        database,
                        "ACT_RU_IDENTITYLINK",
                        link,
                        Map.of("ID_", "l" + id, "TASK_ID_", id, "TENANT_ID_", reference));
            }
        }
    }

    private static void copyRow(JdbcTemplate database, String table, String row, Map<String, String> changed) {
        var columns = columns(database, table);
        var values = columns.stream()
                .map(column -> changed.containsKey(column) ? "'" + changed.get(column) + "'" : column)
                .collect(Collectors.joining(", "));
        database.update(
                "insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                        + " where ID_ = ?",
                row);
    }

    private static List<String> columns(JdbcTemplate database, String table) {
        return COLUMNS.computeIfAbsent(
                database.getDataSource() + table,
                key -> database.queryForList(
                        "select upper(column_name) from information_schema.columns where upper(table_name) = ?",
                        String.class,
                        table));
    }

    private static final Map<String, List<String>> COLUMNS = new HashMap<>();

    private static void readIn(JdbcTemplate database, int compartments) {
        database.update("delete from read_in where compartment like 'CH-W%'");
        for (int number = 1; number < compartments; number++)
            database.update(
                    "insert into read_in (id, compartment, account, read_in_by, read_in_at) values (?, ?, 'desk', 'security', ?)",
                    UUID.randomUUID(),
                    reference(number),
                    Timestamp.valueOf("1993-01-20 09:00:00"));
    }

    private static String reference(int number) {
        return String.format(Locale.ROOT, "CH-W%05d", number);
    }

    /** In milliseconds, in order. */
    private static List<Double> times(Runnable work) {
        var times = new ArrayList<Double>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            var begun = System.nanoTime();
            work.run();
            if (i >= WARM_UP) times.add((System.nanoTime() - begun) / 1e6);
        }
        return times.stream().sorted().toList();
    }

    private static void firstPage(ConfigurableApplicationContext application) {
        var page = application.getBean(Tasks.class).offered(0, PAGE);
        if (page.tasks().size() != PAGE)
            throw new IllegalStateException(
                    "A page of " + PAGE + " has " + page.tasks().size());
    }

    private static void vacancies(ConfigurableApplicationContext application) {
        application.getBean(Vacancies.class).forDesk();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
