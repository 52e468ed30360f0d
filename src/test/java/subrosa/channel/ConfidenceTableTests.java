package subrosa.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import subrosa.DecisionTable;

/** Table C, row by row, near misses included. */
class ConfidenceTableTests {

    private final DecisionTable table = DecisionTable.of("assess-confidence.dmn", "assessConfidence");

    @ParameterizedTest(name = "{0} {1} {2}{3} {4} {5} again={6} {7}")
    @CsvSource({
        // row, result, fabrication, source, information, access, corroboration, contradicted before, tempo
        "C1, REJECT, true, A, 1, TESTED, YES, false, STANDARD",
        "C1, REJECT, true, F, 6, NONE, CONTRADICTED, true, CRISIS",
        "C2, REJECT, false, E, 1, TESTED, YES, false, STANDARD",
        "C2, REJECT, false, A, 1, NONE, YES, false, STANDARD",
        "C2, REJECT, false, D, 1, TESTED, NO, false, STANDARD",
        "C2, REJECT, false, D, 4, TESTED, YES, false, STANDARD",
        "C2, REJECT, false, D, 5, TESTED, YES, false, STANDARD",
        "C2, REJECT, false, D, 6, TESTED, YES, false, STANDARD",
        "C3, FURTHER_VALIDATION, false, A, 1, TESTED, CONTRADICTED, false, STANDARD",
        "C3, REJECT, false, A, 1, TESTED, CONTRADICTED, true, STANDARD",
        "C3, FURTHER_VALIDATION, false, F, 6, CLAIMED, CONTRADICTED, false, CRISIS",
        "C4, ACCEPT, false, A, 1, TESTED, YES, false, STANDARD",
        "C4, ACCEPT, false, B, 2, TESTED, YES, false, CRISIS",
        "C5, ACCEPT_WITH_SECOND_CHANNEL, false, A, 1, TESTED, NO, false, STANDARD",
        "C5, ACCEPT_WITH_SECOND_CHANNEL, false, B, 3, TESTED, NO, false, STANDARD",
        "C6, ACCEPT_WITH_SECOND_CHANNEL, false, B, 3, TESTED, YES, false, STANDARD",
        "C6, ACCEPT_WITH_SECOND_CHANNEL, false, C, 3, CLAIMED, YES, false, MEDIATED",
        "C6, ACCEPT_WITH_SECOND_CHANNEL, false, A, 1, CLAIMED, YES, false, STANDARD",
        "C7, ACCEPT_WITH_SECOND_CHANNEL, false, F, 1, TESTED, YES, false, STANDARD",
        "C7, ACCEPT_WITH_SECOND_CHANNEL, false, B, 6, TESTED, YES, false, CRISIS",
        "C8, FURTHER_VALIDATION, false, F, 6, CLAIMED, NO, false, MEDIATED",
        "C8, FURTHER_VALIDATION, false, F, 2, TESTED, NO, false, STANDARD",
        "C8, FURTHER_VALIDATION, false, A, 6, CLAIMED, YES, false, STANDARD",
        "C8, FURTHER_VALIDATION, false, F, 6, CLAIMED, NO, false, CRISIS",
        "C9, FURTHER_VALIDATION, false, A, 4, TESTED, YES, false, STANDARD",
        "C9, FURTHER_VALIDATION, false, B, 5, TESTED, YES, false, STANDARD",
        "C9, FURTHER_VALIDATION, false, A, 1, INDIRECT, YES, false, STANDARD",
        "C9, FURTHER_VALIDATION, false, D, 3, TESTED, YES, false, STANDARD",
        "C9, FURTHER_VALIDATION, false, C, 3, TESTED, NO, false, STANDARD",
        "C9, FURTHER_VALIDATION, false, A, 1, CLAIMED, NO, false, STANDARD",
    })
    void answersByRow(
            String row,
            String result,
            boolean fabrication,
            String source,
            String information,
            String access,
            String corroboration,
            boolean contradictedBefore,
            String tempo) {
        var answer = table.row(Map.of(
                "fabrication", fabrication,
                "source", source,
                "information", information,
                "access", access,
                "corroboration", corroboration,
                "contradictedBefore", contradictedBefore,
                "tempo", tempo));

        assertThat(answer)
                .containsEntry("row", row)
                .containsEntry("result", result)
                .containsEntry("traffic", traffic(row, result, tempo).name());
    }

    @Test
    void listensOnlyToTheUnknownInACrisis() {
        var unknown = new HashMap<String, Object>(Map.of(
                "source", "F", "information", "6", "access", "CLAIMED", "corroboration", "NO", "tempo", "CRISIS"));
        unknown.put("fabrication", null);
        unknown.put("contradictedBefore", false);

        assertThat(table.row(unknown)).containsEntry("row", "C8");
        assertThat(String.valueOf(table.row(unknown).get("terms"))).startsWith("Listen only");
        unknown.put("tempo", "STANDARD");
        assertThat(String.valueOf(table.row(unknown).get("terms"))).startsWith("Unknown");
    }

    private static Traffic traffic(String row, String result, String tempo) {
        if (row.equals("C8") && tempo.equals("CRISIS")) return Traffic.LISTEN;
        if (row.equals("C7")) return Traffic.LOW_STAKES;
        return row.equals("C3") || result.equals("REJECT") ? Traffic.FROZEN : Traffic.ANY;
    }
}
