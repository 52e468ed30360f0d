package subrosa.scenario;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import subrosa.Statements;
import subrosa.engine.ProcessFiles;
import subrosa.scenario.SubrosaCarrier.Variant;

/**
 * How many channels are carried from the mandate to the archive in a second, beside the same diagrams on a bare engine, in the same run:
 * {@code mvn -Pbenchmark verify}. The story is {@code memorandum-small}, with the review of its records behind it. Writes
 * {@code target/benchmarks.md}.
 */
class CarryBenchmark {

    private static final List<Integer> CLIENTS = List.of(1, 2, 4);
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("subrosa.benchmark.warm-up", 20));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("subrosa.benchmark.measured", 60));

    /** Into which the time is divided, so many for each of those that are compared. */
    private static final int TURNS = 6;

    private final StringBuilder page = new StringBuilder();
    private final ProcessFiles files = files();

    /** @param most what is asked of the database most often, with how often */
    private record Costs(int statements, int ours, long rows, List<String> most) {}

    @Test
    void channelsFromMandateToArchive(@TempDir Path folder) throws Exception {
        var story = story();
        line(
                "| Database | Clients | Subrosa, channels/s | without seals and log | they cost (by turns) | bare engine | Subrosa's share |");
        line("|---|---:|---:|---:|---:|---:|---:|");
        try (var postgres = EmbeddedPostgres.start()) {
            compare(
                    story,
                    "H2 file",
                    name -> "jdbc:h2:file:" + folder.resolve(name) + ";QUERY_CACHE_SIZE=256",
                    "sa",
                    "");
            compare(story, "PostgreSQL", name -> database(postgres, name), "postgres", "postgres");
        }
        var target = Path.of("target", "benchmarks.md");
        Files.writeString(target, page.toString(), StandardCharsets.UTF_8);
        System.out.println(page);
    }

    @FunctionalInterface
    private interface Databases {
        String named(String name) throws Exception;
    }

    private void compare(Scenario story, String database, Databases databases, String user, String password)
            throws Exception {
        var told = new ArrayList<CarriedStep>();
        Map<String, List<Map<String, Object>>> said;
        Costs ours;
        try (var counted =
                new SubrosaCarrier(story, databases.named("ours_counted"), user, password, Variant.COUNTED)) {
            var channel = counted.carry(0, told);
            said = counted.published(channel);
            ours = costs(counted, counted.statements());
        }
        var statements = new Statements();
        Costs bare;
        try (var counted =
                new BareCarrier(files, told, said, databases.named("bare_counted"), user, password, statements)) {
            counted.carry(0);
            bare = costs(counted, statements);
        }
        try (var whole = new SubrosaCarrier(story, databases.named("whole"), user, password, Variant.WHOLE);
                var open = new SubrosaCarrier(
                        story, databases.named("open"), user, password, Variant.WITHOUT_SEALS_AND_LOG);
                var alone = new BareCarrier(files, told, said, databases.named("bare"), user, password, null)) {
            for (var clients : CLIENTS)
                compare(database, clients, new Rate(whole, clients), new Rate(open, clients), new Rate(alone, clients));
        }
        line("");
        line(String.format(
                Locale.ROOT,
                "%s, one channel of %d tasks: Subrosa %d statements (%d of them of the dossier) and %d rows, the bare engine %d statements"
                        + " and %d rows.",
                database,
                told.size(),
                ours.statements(),
                ours.ours(),
                ours.rows(),
                bare.statements(),
                bare.rows()));
        line("");
        line("Asked most often by Subrosa: " + String.join(", ", ours.most()) + ".");
        line("");
        line("By the bare engine: " + String.join(", ", bare.most()) + ".");
        line("");
    }

    /** Of one channel, after another has gone before: caches are filled. */
    private static Costs costs(Carrier carrier, Statements statements) throws SQLException {
        var before = rows(carrier.database());
        statements.count();
        carrier.carry(0);
        var all = statements.all();
        int ours = statements.ours().size();
        return new Costs(all.size(), ours, rows(carrier.database()) - before, mostAsked(all));
    }

    private static List<String> mostAsked(List<String> statements) {
        return statements.stream()
                .map(CarryBenchmark::kind)
                .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(12)
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .toList();
    }

    /** "select act_ru_task", "insert act_hi_detail". */
    private static String kind(String sql) {
        var words = List.of(sql.strip().split("\\s+"));
        var before =
                switch (words.get(0)) {
                    case "insert" -> "into";
                    case "update" -> "update";
                    default -> "from";
                };
        int at = words.indexOf(before);
        return words.get(0)
                + (at < 0 || at + 1 >= words.size()
                        ? ""
                        : " " + words.get(at + 1).replaceAll("\\W.*", ""));
    }

    /**
     * In turns, each of which begins with another of the three: what the machine does meanwhile and what the JVM has yet to learn meets them
     * alike.
     */
    private void compare(String database, int clients, Rate whole, Rate open, Rate alone) throws Exception {
        var order = new ArrayList<>(List.of(whole, open, alone));
        for (var one : order) one.warmUp(WARM_UP);
        var costs = new ArrayList<Double>();
        for (int turn = 0; turn < TURNS; turn++) {
            for (var one : order) one.measure(MEASURED.dividedBy(TURNS));
            costs.add(cost(whole.last(), open.last()));
            Collections.rotate(order, 1);
        }
        line(String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.0f %% (%.0f to %.0f) | %.2f | %.0f %% |",
                database,
                clients,
                whole.mean(),
                open.mean(),
                cost(whole.mean(), open.mean()),
                Collections.min(costs),
                Collections.max(costs),
                alone.mean(),
                100 * whole.mean() / alone.mean()));
    }

    /** What is lost of the throughput, in per cent. */
    private static double cost(double with, double without) {
        return 100 * (1 - with / without);
    }

    private static long rows(DataSource database) throws SQLException {
        long rows = 0;
        try (var connection = database.getConnection();
                var tables =
                        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            var names = new ArrayList<String>();
            while (tables.next())
                if (!String.valueOf(tables.getString("TABLE_SCHEM")).matches("(?i)information_schema|pg_catalog"))
                    names.add(tables.getString("TABLE_NAME"));
            for (var name : names)
                try (var statement = connection.createStatement();
                        var count = statement.executeQuery("select count(*) from " + quoted(connection, name))) {
                    count.next();
                    rows += count.getLong(1);
                }
        }
        return rows;
    }

    private static String quoted(java.sql.Connection connection, String name) throws SQLException {
        var quote = connection.getMetaData().getIdentifierQuoteString();
        return quote + name + quote;
    }

    private static String database(EmbeddedPostgres postgres, String name) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return postgres.getJdbcUrl("postgres", name);
    }

    /** The packed story, and behind it what ends every channel. */
    private static Scenario story() {
        var story = new Scenarios().named("memorandum-small");
        var steps = new ArrayList<>(story.steps());
        var last = steps.get(steps.size() - 1).on();
        steps.add(step(
                "review",
                last.plusYears(21),
                "records",
                "reviewRecords",
                Map.of("decision", "RELEASE", "equities", "None", "harmTest", "None")));
        steps.add(step("co-sign", last.plusYears(21), "inspector", "countersignReview", Map.of("outcome", "SIGN")));
        return new Scenario(story.id(), story.title(), story.summary(), story.source(), steps);
    }

    private static Scenario.Step step(
            String name, OffsetDateTime on, String by, String complete, Map<String, Object> with) {
        return new Scenario.Step(
                name, on, by, null, null, complete, null, with, null, null, null, null, null, (@Nullable String) null);
    }

    private static ProcessFiles files() {
        return new ProcessFiles("classpath*:processes");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
