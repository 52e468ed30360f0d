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
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import subrosa.OnBothDatabases;
import subrosa.Story;
import subrosa.channel.Stage;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.documents.Paper;
import subrosa.documents.Papers;
import subrosa.engine.MovableClock;

/** History is replayed on both databases, in an application of its own: its clock goes to and fro with the stories. */
@OnBothDatabases
@TestPropertySource(properties = "subrosa.test.start=1945-10-24T00:00:00Z")
class ReplayTests {

    @Autowired
    Player player;

    @Autowired
    Papers papers;

    @Autowired
    MovableClock clock;

    @Autowired
    Story others;

    @ParameterizedTest
    @MethodSource("packed")
    void holdsAsItsExpectationsSay(Scenario scenario) {
        var told = new ArrayList<String>();

        clock.beginAt(scenario.steps().get(0).on().toInstant());
        others.leaveOthersToRest("none");
        var play = player.play(scenario, clock, step -> told.add(step.step().step()));

        assertThat(play.steps())
                .allSatisfy(
                        step -> assertThat(step.unmet()).as(step.step().step()).isEmpty());
        assertThat(play.held()).isTrue();
        assertThat(told).hasSameSizeAs(play.scenario().steps());
        assertThat(play.humanTasks()).isPositive();
        switch (scenario.id()) {
            case "oslo-1993" -> assertOsloReachesEntryIntoForce(play);
            case "memorandum-small" -> assertItTakesTwelveTasksToTheRelease(play);
            case "abraham-2020" -> assertPapersSayNoMoreThanTheyMay(play);
            case "cuba-1962" -> assertItTakesTwelveTasksBeforeTheDeclaration(play);
            default -> assertThat(rowsOf(play)).isNotEmpty();
        }
    }

    /** Stories overlap in history: each has its own time, and the timers of the others rest. */
    static Stream<Scenario> packed() {
        return new Scenarios().all().stream();
    }

    private void assertOsloReachesEntryIntoForce(Player.Play play) {
        assertThat(rowsOf(play)).contains("F3", "C8", "C6", "A3", "E7", "B3");
        assertThat(stagesOf(play))
                .containsEntry("approve-text", Stage.S08)
                .containsEntry("initial", Stage.S10)
                .containsEntry("sign", Stage.S12)
                .containsEntry("notice", Stage.S15);
        assertPapersOpen(Objects.requireNonNull(play.channel()));
    }

    /** Design rule 6: institution, not ceremony. Counted raw, from the mandate's draft to the release. */
    private static void assertItTakesTwelveTasksToTheRelease(Player.Play play) {
        var names = play.steps().stream().map(step -> step.step().step()).toList();
        assertThat(play.steps().subList(0, names.indexOf("approve-and-release") + 1))
                .filteredOn(Played::task)
                .hasSizeLessThanOrEqualTo(12);
        assertThat(rowsOf(play)).contains("N1", "N2", "N3", "N5", "N6", "N7", "N8", "N9", "N10", "N11");
    }

    /** Table F: confirmations of one call count with its form. */
    private static void assertItTakesTwelveTasksBeforeTheDeclaration(Player.Play play) {
        var names = play.steps().stream().map(step -> step.step().step()).toList();
        var before = play.steps().subList(0, names.indexOf("the-declaration"));
        assertThat(before)
                .filteredOn(step -> step.task() && !step.confirmation())
                .hasSizeLessThanOrEqualTo(12);
        assertThat(before).filteredOn(Played::confirmation).hasSize(7);
        assertThat(rowsOf(play)).contains("F1", "C8", "C4", "A4", "A2", "B6", "N2", "N3", "N5", "N9", "N11");
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

    private void assertPapersSayNoMoreThanTheyMay(Player.Play play) {
        var all = CurrentReader.runAs(Reader.system(), () -> papers.of(Objects.requireNonNull(play.channel())));
        assertThat(textOf(all, "communique-three-papers"))
                .as("Morocco is not known yet")
                .contains("Israel, United Arab Emirates and Bahrain")
                .doesNotContain("Morocco");
        assertThat(textOf(all, "agreement-abraham-accords-declaration"))
                .as("not dressed as a treaty")
                .contains("Paragraph 1", "Comes into effect", "Signed at Washington")
                .doesNotContain("Article", "Consent to be bound", "Entry into force", "Done at");
        assertThat(textOf(all, "agreement-treaty-of-peace"))
                .contains("Article 1", "Consent to be bound", "Entry into force", "Done at Washington");
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
