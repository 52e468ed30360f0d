package subrosa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import subrosa.OnBothDatabases;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.documents.Papers;
import subrosa.engine.MovableClock;

/** History is replayed on both databases; its clock begins before all history. */
@OnBothDatabases
@TestPropertySource(properties = "subrosa.test.start=1945-10-24T00:00:00Z")
class ReplayTests {

    @Autowired
    Scenarios scenarios;

    @Autowired
    Player player;

    @Autowired
    Papers papers;

    @Autowired
    MovableClock clock;

    @Test
    void osloReachesEntryIntoForceAsItsExpectationsSay() {
        var told = new ArrayList<String>();

        var play = player.play(
                scenarios.named("oslo-1993"),
                clock,
                step -> told.add(step.step().step()));

        assertThat(play.steps()).allSatisfy(step -> assertThat(step.unmet()).isEmpty());
        assertThat(play.held()).isTrue();
        assertThat(told).hasSameSizeAs(play.scenario().steps());
        assertThat(rowsOf(play)).contains("F3", "C8", "C6", "A3", "E7", "B3");
        assertThat(play.humanTasks()).isPositive();
        assertPapersOpen(Objects.requireNonNull(play.channel()));
    }

    private static List<String> rowsOf(Player.Play play) {
        return play.steps().stream()
                .flatMap(step -> step.systemSays().stream())
                .flatMap(said -> said.rows().stream())
                .distinct()
                .toList();
    }

    private void assertPapersOpen(String channel) {
        var all = CurrentReader.runAs(Reader.system(), () -> papers.of(channel));
        assertThat(all)
                .extracting(paper -> paper.fileName().replaceAll("-(decl|joint|exch|letters).*", ""))
                .contains("agreement", "legal-opinion", "communique");
        assertThat(all).allSatisfy(paper -> assertThat(new String(paper.pdf(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-"));
    }
}
