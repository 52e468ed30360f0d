package subrosa.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import subrosa.DecisionTable;

/** Table N, row by row: each row falls away with any fact that it rests on. */
class NotNeededTableTests {

    private final DecisionTable table = DecisionTable.of("choose-stages.dmn", "chooseStages");

    @Test
    void aSmallChannelAndItsMemorandumNeedNoneOfThese() {
        assertThat(rows(memorandum()))
                .containsOnlyKeys("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9", "N10", "N11")
                .containsEntry("N1", "POLICY_AND_SECURITY")
                .containsEntry("N2", "SEPARATE_READ_IN")
                .containsEntry("N3", "CONTACT_PLAN")
                .containsEntry("N4", "TESTS")
                .containsEntry("N5", "UPGRADE")
                .containsEntry("N6", "OUTLINE")
                .containsEntry("N7", "VICTIMS_CHECK")
                .containsEntry("N8", "ACTION_MEMORANDUM")
                .containsEntry("N9", "INITIALLING")
                .containsEntry("N10", "SEPARATE_RELEASE")
                .containsEntry("N11", "DISPOSITIONS");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "tempo, MEDIATED, N5",
        "allStates, false, N5",
        "official, false, ",
        "workingChannel, false, N5",
        "intermediary, true, N5",
        "aimsAtMemorandum, false, N5 N7 N8 N9 N10",
        "readersListed, false, N1 N3 N4 N5 N6 N7 N8 N9 N10 N11",
        "kind, TREATY_SUBJECT_TO_RATIFICATION, N1 N2 N3 N4 N5 N6 N11",
        "kind, UNILATERAL_DECLARATION, N1 N2 N3 N4 N5 N6 N9 N11",
        "weight, HIGH, N1 N2 N3 N4 N5 N6 N11",
        "clearedInLaw, false, N1 N2 N3 N4 N5 N6 N8 N9 N10 N11",
    })
    void asksForAStepAgainWhenAFactChanges(String fact, String value, String left) {
        var facts = memorandum();
        facts.put(fact, Set.of("true", "false").contains(value) ? (Object) Boolean.valueOf(value) : value);

        assertThat(rows(facts).keySet())
                .isEqualTo(left == null ? Set.of() : new TreeSet<>(Arrays.asList(left.split(" "))));
    }

    @Test
    void inACrisisACallReadsInAndNobodyPlansOrHasToTest() {
        var facts = memorandum();
        facts.put("tempo", "CRISIS");
        facts.put("official", false);

        assertThat(rows(facts)).containsOnlyKeys("N2", "N3", "N4", "N11");
        facts.put("readersListed", false);
        assertThat(rows(facts)).containsOnlyKeys("N3", "N4", "N11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "weight", "clearedInLaw"})
    void whatIsNotKnownYetMeetsNoRowThatAsksForIt(String fact) {
        var facts = memorandum();
        facts.put(fact, null);

        assertThat(rows(facts)).doesNotContainKey("N7").hasSizeLessThan(11);
    }

    private static Map<String, Object> memorandum() {
        return new HashMap<>(Map.of(
                "tempo", "STANDARD",
                "allStates", true,
                "official", true,
                "workingChannel", true,
                "intermediary", false,
                "aimsAtMemorandum", true,
                "readersListed", true,
                "kind", "MOU_POLITICAL_COMMITMENT",
                "weight", "LOW",
                "clearedInLaw", true));
    }

    private Map<String, Object> rows(Map<String, Object> facts) {
        var rows = new HashMap<String, Object>();
        table.rows(facts).forEach(row -> rows.put(String.valueOf(row.get("row")), row.get("step")));
        return rows;
    }
}
