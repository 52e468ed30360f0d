package subrosa.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import subrosa.Disguises;
import subrosa.OnBothDatabases;
import subrosa.Overheard;
import subrosa.Story;
import subrosa.channel.Timeline;

/**
 * A channel goes its way with a mark in everything that anybody types. The mark is nowhere to be found afterwards but inside the seals: not in
 * any table, the engine's included, not in the log at its most talkative, not in a metric or the name of a thread.
 */
@OnBothDatabases
@TestPropertySource(
        properties =
                "subrosa.test.start=1946-01-10T00:00:00Z") // in the application of the walks, not among the others'
// channels
class CanaryTests {

    private static final String WORD = "kestrel";
    private static final String MARK = WORD + "-4711 ";
    private static final Disguises DISGUISES = Disguises.of(WORD);

    /** Both reach the archive, by way of every stage. */
    private static final long[] SEEDS = {19930820, 19930913};

    @Autowired
    ApplicationContext beans;

    @Autowired
    Story others;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcTemplate database;

    @Test
    void whatIsTypedIsLegibleNowhere() {
        others.leaveOthersToRest("none");
        var channels = new ArrayList<String>();
        List<String> heard;
        try (var log = Overheard.listen(CanaryTests::tells)) {
            for (var seed : SEEDS)
                channels.add(new Walk(House.of(beans), seed, MARK).walk().channel());
            heard = log.heard();
        }
        assertThat(channels).allSatisfy(channel -> assertThat(others.asSystem(() -> timeline.of(channel)))
                .as("who is inside reads it")
                .anyMatch(entry -> entry.reason().orElse("").contains(MARK)));

        assertThat(heard).as("the log").isEmpty();
        assertThat(legibleInTheDatabase()).as("tables and columns").isEmpty();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(CanaryTests::tells);
        assertThat(beans.getBeanProvider(MeterRegistry.class).stream().flatMap(all -> all.getMeters().stream()))
                .extracting(meter -> meter.getId().toString())
                .noneMatch(CanaryTests::tells);
    }

    private List<String> legibleInTheDatabase() {
        var legible = new TreeSet<String>();
        for (var table : tables())
            database.query("select * from \"" + table + "\"", row -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++)
                    if (tells(text(row, column)))
                        legible.add(table + "." + row.getMetaData().getColumnName(column));
            });
        return List.copyOf(legible);
    }

    private List<String> tables() {
        return database.queryForList(
                "select table_name from information_schema.tables where lower(table_schema) = 'public'", String.class);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        var value = row.getObject(column);
        if (value instanceof byte[] bytes) return new String(bytes, StandardCharsets.ISO_8859_1);
        return value == null ? "" : String.valueOf(row.getString(column));
    }

    private static boolean tells(String text) {
        return DISGUISES.standIn(text) || text.toLowerCase(Locale.ROOT).contains(WORD);
    }
}
