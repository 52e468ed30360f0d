package subrosa.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import subrosa.DecisionTable;
import subrosa.compartment.Level;

/** Table D, row by row, and what is made of several rows at once. */
class ClassificationTableTests {

    private final DecisionTable table = DecisionTable.of("classify-record.dmn", "classifyRecord");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // row, level, handling, record, channel announced
        "D1, UNCLASSIFIED, '', RELEASED_TEXT, true",
        "D3, TOP_SECRET, CODEWORD, MANDATE, false",
        "D3, TOP_SECRET, CODEWORD, PRINCIPAL_MEMCON, true",
        "D4, SECRET, CODEWORD, MEMCON, true",
        "D4, SECRET, CODEWORD, TEST_PLAN, false",
        "D4, SECRET, CODEWORD, JOINT_TEXT, false",
        "D5, SECRET, LEGAL PRIVILEGE, LEGAL_OPINION, false",
        "D6, CONFIDENTIAL, EMBARGO UNTIL, COMMUNIQUE, true",
        "D6, CONFIDENTIAL, EMBARGO UNTIL;CHANNEL EXISTENCE, COMMUNIQUE, false",
        "D8, CONFIDENTIAL, EMBARGO UNTIL, SIGNED_TEXT, false",
        "D9, RESTRICTED, '', ADMINISTRATIVE, false",
    })
    void marksByTheKindOfRecord(String row, String level, String handling, RecordKind kind, boolean announced) {
        assertThat(table.rows(inputs(kind, announced, Map.of())))
                .singleElement()
                .satisfies(answer -> assertThat(answer)
                        .containsEntry("row", row)
                        .containsEntry("level", level)
                        .containsEntry("handling", handling));
    }

    @ParameterizedTest
    @CsvSource({"JOINT_TEXT", "LEGAL_OPINION", "OTHER"})
    void leavesTheAnnouncedToNoRowAndToTheLowestMarking(RecordKind kind) {
        var rows = table.rows(inputs(kind, true, Map.of()));

        assertThat(rows).isEmpty();
        assertThat(Classifications.marking(rows)).isEqualTo(new Marking(Level.RESTRICTED, List.of(), List.of()));
    }

    @Test
    void takesTheHighestLevelAndTheUnionOfHandling() {
        var rows = table.rows(inputs(
                RecordKind.MEMCON,
                false,
                Map.of(
                        "identifiesIntermediary",
                        true,
                        "foreignInConfidence",
                        true,
                        "originatorLevel",
                        "CONFIDENTIAL")));

        var marking = Classifications.marking(rows);

        assertThat(marking.rows()).containsExactly("D2", "D4", "D7");
        assertThat(marking.level()).isEqualTo(Level.TOP_SECRET);
        assertThat(marking.handling()).containsExactly("CODEWORD", "NAMED LIST", "ORIGINATOR CONTROL", "PSEUDONYM");
    }

    @Test
    void neverMarksForeignInformationBelowItsOriginator() {
        var rows = table.rows(inputs(
                RecordKind.ADMINISTRATIVE, false, Map.of("foreignInConfidence", true, "originatorLevel", "SECRET")));

        assertThat(Classifications.marking(rows).rows()).containsExactly("D7", "D9");
        assertThat(Classifications.marking(rows).level()).isEqualTo(Level.SECRET);
    }

    @Test
    void keepsExerciseDataApart() {
        assertThat(Classifications.marking(table.rows(inputs(RecordKind.OTHER, false, Map.of("exercise", true)))))
                .isEqualTo(new Marking(Level.UNCLASSIFIED, List.of("EXERCISE", "SEPARATE STORE"), List.of("D10")));
    }

    @Test
    void refusesToClassifyWhatWouldHideWrongdoing() {
        var rows = table.rows(inputs(RecordKind.MEMCON, false, Map.of("hidesWrongdoing", true)));

        assertThat(rows).extracting(row -> row.get("row")).containsExactly("D4", "D11");
        assertThatThrownBy(() -> Classifications.marking(rows)).isInstanceOf(ClassificationRefused.class);
    }

    private static Map<String, Object> inputs(RecordKind kind, boolean announced, Map<String, Object> others) {
        var inputs = new HashMap<String, Object>(Map.of(
                "record", kind.name(),
                "identifiesIntermediary", false,
                "foreignInConfidence", false,
                "originatorLevel", "",
                "channelAnnounced", announced,
                "exercise", false,
                "hidesWrongdoing", false));
        inputs.putAll(others);
        return inputs;
    }
}
