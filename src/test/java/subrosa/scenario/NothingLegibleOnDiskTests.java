package subrosa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import subrosa.Disguises;
import subrosa.Standalone;
import subrosa.compartment.CurrentReader;
import subrosa.engine.Accounts;
import subrosa.engine.EngineTime;
import subrosa.engine.MovableClock;
import subrosa.tasks.KeptDraft;
import subrosa.tasks.Tasks;

/**
 * A channel goes its way with a mark in everything that is typed, and none is found in what is left on disk, byte by byte: data, indexes, what was
 * overwritten, the database's own journal, the keys.
 */
class NothingLegibleOnDiskTests {

    private static final String STORY = "oslo-1993";

    /** Legible on purpose, and the same everywhere: shows that the search finds what is there. */
    private static final String KNOWN = "backchannelToAgreement";

    @TempDir
    Path folder = Path.of("");

    @Test
    void inTheFilesOfH2() throws IOException {
        play("jdbc:h2:file:" + folder.resolve("subrosa"), "sa", "");

        assertThat(filesWith(KNOWN)).isNotEmpty();
        assertThat(filesWith(MarkedScenario.MARK)).isEmpty();
    }

    @Test
    void inTheFilesOfPostgresql() throws IOException {
        try (var postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .start()) {
            play(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            assertThat(filesWith(KNOWN)).isNotEmpty();
            assertThat(filesWith(MarkedScenario.MARK)).isEmpty();
        }
    }

    private static void play(String url, String user, String password) {
        var marked = new MarkedScenario();
        var story = marked.mark(new Scenarios().named(STORY));
        var begin = story.steps().get(0).on().toInstant();
        try (var application =
                Standalone.on(url, user, password, context -> clock((GenericApplicationContext) context, begin))) {
            var drafts = new ArrayList<KeptDraft>();
            var play = application
                    .getBean(Player.class)
                    .play(story, application.getBean(MovableClock.class), step -> drafts.addAll(draft(application)));
            assertThat(play.steps()).allMatch(Played::held);
            assertThat(drafts).as("what is typed and not sent is on disk, too").isNotEmpty();
        }
        assertThat(marked.fields()).hasSizeGreaterThan(100);
    }

    /** Of each memorandum a part that is not sent yet. */
    private static List<KeptDraft> draft(ApplicationContext application) {
        var tasks = application.getBean(Tasks.class);
        return CurrentReader.runAs(
                application.getBean(Accounts.class).reader("envoy"), () -> tasks.offered(0, 25).tasks().stream()
                        .filter(task -> task.key().equals("recordMemcon"))
                        .map(task ->
                                tasks.keepDraft(task.id(), Map.of("place", "A manor, " + MarkedScenario.MARK), null))
                        .toList());
    }

    private static void clock(GenericApplicationContext beans, Instant begin) {
        beans.registerBean(
                "testClock",
                MovableClock.class,
                () -> new MovableClock(beans.getBean(EngineTime.class), begin),
                definition -> definition.setPrimary(true));
    }

    private List<Path> filesWith(String word) throws IOException {
        var disguises = Disguises.of(word);
        var found = new ArrayList<Path>();
        for (var root : List.of(folder, Standalone.KEYS))
            try (var files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    if (disguises.standIn(bytes)) found.add(file);
                }
            }
        return found;
    }
}
