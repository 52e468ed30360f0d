package subrosa.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import subrosa.OnBothDatabases;
import subrosa.channel.Stage;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.documents.Paper;
import subrosa.documents.Papers;
import subrosa.engine.MovableClock;

/** History is replayed on both databases, in its order: its clock begins before all history, and only goes on. */
@OnBothDatabases
@TestPropertySource(properties = "subrosa.test.start=1945-10-24T00:00:00Z")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
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
    @Order(1993)
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
        assertThat(stagesOf(play))
                .containsEntry("approve-text", Stage.S08)
                .containsEntry("initial", Stage.S10)
                .containsEntry("sign", Stage.S12)
                .containsEntry("notice", Stage.S15);
        assertPapersOpen(Objects.requireNonNull(play.channel()));
    }

    /** Design rule 6: institution, not ceremony. */
    @Test
    @Order(2024)
    void aSmallMemorandumTakesTwelveTasksFromItsMandateToItsRelease() {
        var play = player.play(scenarios.named("memorandum-small"), clock, step -> {});

        assertThat(play.steps()).allSatisfy(step -> assertThat(step.unmet()).isEmpty());
        assertThat(play.held()).isTrue();
        var names = play.steps().stream().map(step -> step.step().step()).toList();
        assertThat(play.steps().subList(0, names.indexOf("approve-and-release") + 1))
                .filteredOn(Played::task)
                .hasSizeLessThanOrEqualTo(12);
        assertThat(rowsOf(play)).contains("N1", "N2", "N3", "N5", "N6", "N7", "N8", "N9", "N10");
    }

    private static Map<String, Stage> stagesOf(Player.Play play) {
        return play.steps().stream()
                .filter(step -> step.stage() != null)
                .collect(Collectors.toMap(step -> step.step().step(), Played::stage));
    }

    private static List<String> rowsOf(Player.Play play) {
        return play.steps().stream()
                .flatMap(step -> step.systemSays().stream())
                .flatMap(said -> said.rows().stream())
                .distinct()
                .toList();
    }

    private static String textOf(List<Paper> papers, String name) {
        var paper = papers.stream()
                .filter(one -> one.fileName().startsWith(name))
                .findFirst()
                .orElseThrow();
        try (var document = Loader.loadPDF(paper.pdf())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertPapersOpen(String channel) {
        var all = CurrentReader.runAs(Reader.system(), () -> papers.of(channel));
        assertThat(all)
                .extracting(paper -> paper.fileName().replaceAll("-(decl|joint|exch|letters).*", ""))
                .contains("agreement", "legal-opinion", "communique");
        assertThat(all).allSatisfy(paper -> assertThat(new String(paper.pdf(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-"));
        assertThat(all)
                .extracting(Paper::fileName)
                .contains("agreement-declaration-of-principles-on-interim-self-government.pdf");
        assertThat(textOf(all, "agreement-declaration"))
                .as("legible to whoever cannot see it, ligatures among it")
                .contains("Article XVII", "one month after signature", "1 month after signature.")
                .contains("Foreign Minister", "member of the executive committee");
        assertThat(textOf(all, "agreement-letters")).contains("Letter 1", "On signature.");
    }
}
