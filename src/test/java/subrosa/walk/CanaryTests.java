package subrosa.walk;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import subrosa.Disguises;
import subrosa.OnBothDatabases;
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
        var log = Listener.listen();
        var channels = new ArrayList<String>();
        try {
            for (var seed : SEEDS)
                channels.add(new Walk(House.of(beans), seed, MARK).walk().channel());
        } finally {
            log.leave();
        }
        assertThat(channels).allSatisfy(channel -> assertThat(others.asSystem(() -> timeline.of(channel)))
                .as("who is inside reads it")
                .anyMatch(entry -> entry.reason().orElse("").contains(MARK)));

        assertThat(log.overheard).as("the log").isEmpty();
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

    /** Hears everything that anybody logs. */
    private static final class Listener extends AppenderBase<ILoggingEvent> {

        private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        private final Queue<String> overheard = new ConcurrentLinkedQueue<>();
        private Level before = Level.INFO;

        static Listener listen() {
            var listener = new Listener();
            listener.before = listener.root.getLevel();
            listener.root.iteratorForAppenders().forEachRemaining(other -> other.stop());
            listener.start();
            listener.root.addAppender(listener);
            listener.root.setLevel(Level.DEBUG);
            return listener;
        }

        void leave() {
            root.detachAppender(this);
            root.setLevel(before);
            root.iteratorForAppenders().forEachRemaining(other -> other.start());
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (overheard.size() < 5 && tells(event.getFormattedMessage()))
                overheard.add(event.getLoggerName() + ": " + event.getFormattedMessage());
            if (event.getThrowableProxy() != null
                    && tells(String.valueOf(event.getThrowableProxy().getMessage())))
                overheard.add(
                        event.getLoggerName() + ": " + event.getThrowableProxy().getMessage());
        }
    }
}
