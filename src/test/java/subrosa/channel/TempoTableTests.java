package subrosa.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import subrosa.DecisionTable;

/** Table F, row by row, near misses included. */
class TempoTableTests {

    private final DecisionTable table = DecisionTable.of("choose-tempo.dmn", "chooseTempo");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // row, tempo, mass danger, hostage danger, working channel, non-State or unrecognised, core issues, talks
        // failed
        "F1, CRISIS, true, true, true, true, 5, true",
        "F1, CRISIS, true, false, false, false, 0, false",
        "F2, CRISIS, false, true, true, false, 1, false",
        "F3, MEDIATED, false, false, false, true, 1, false",
        "F3, MEDIATED, false, false, true, false, 3, false",
        "F3, MEDIATED, false, false, true, false, 1, true",
        "F4, STANDARD, false, false, true, false, 2, false",
        "F4, STANDARD, false, false, true, true, 2, false",
        "F5, STANDARD, false, false, false, false, 2, false",
    })
    void answersByRow(
            String row,
            String tempo,
            boolean massDanger,
            boolean hostageDanger,
            boolean workingChannel,
            boolean nonStateOrUnrecognised,
            int coreIssues,
            boolean formalTalksFailed) {
        var answer = table.row(Map.of(
                "massDanger", massDanger,
                "hostageDanger", hostageDanger,
                "workingChannel", workingChannel,
                "nonStateOrUnrecognised", nonStateOrUnrecognised,
                "coreIssues", coreIssues,
                "formalTalksFailed", formalTalksFailed));

        assertThat(answer).containsEntry("row", row).containsEntry("tempo", tempo);
        if (!row.equals("F2"))
            assertThat(answer.get("scope")).as("nothing else is limited").isNull();
    }

    @Test
    void limitsAHostageCrisisToRelease() {
        var facts = new HashMap<String, Object>(Map.of(
                "massDanger", false, "hostageDanger", true, "workingChannel", true, "nonStateOrUnrecognised", false));
        facts.put("coreIssues", 1);
        facts.put("formalTalksFailed", false);

        assertThat(table.row(facts)).containsEntry("scope", "limited to the release");
    }
}
