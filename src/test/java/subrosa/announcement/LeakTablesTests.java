package subrosa.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Table E of domain.md: rows E1 to E3 add up, rows E4 to E11 answer in order; no answer is a denial. */
class LeakTablesTests {

    private static final Set<String> ANSWERED = new HashSet<>();

    private static DmnEngine engine;
    private static DmnDecision duties;
    private static DmnDecision posture;

    @BeforeAll
    static void readTables() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var file = Files.newInputStream(Path.of("processes/decisions/choose-leak-duties.dmn"))) {
            duties = engine.parseDecision("chooseLeakDuties", file);
        }
        try (var file = Files.newInputStream(Path.of("processes/decisions/choose-leak-posture.dmn"))) {
            posture = engine.parseDecision("chooseLeakPosture", file);
        }
    }

    @ParameterizedTest(name = "wrong {0}, asked {1}, life {2}: {3}")
    @CsvSource({
        "false, false, false, ''",
        "true,  false, false, E1",
        "false, true,  false, E2",
        "false, false, true,  E3",
        "true,  true,  true,  E1 E2 E3",
    })
    void dutiesAddUp(boolean wrong, boolean asked, boolean life, String rows) {
        var matched = engine.evaluateDecisionTable(
                        duties, Map.of("priorStatementWrong", wrong, "questionPending", asked, "lifeAtRisk", life))
                .getResultList();
        var expected = rows.isEmpty() ? List.<String>of() : List.of(rows.split(" "));
        assertThat(matched).extracting(row -> row.get("row")).isEqualTo(expected);
        ANSWERED.addAll(expected);
    }

    @ParameterizedTest(name = "{6}: {7}")
    @CsvSource({
        // accuracy, maturity, counterpart, mandate gone, correction reveals, gates done, row, posture, existence only
        "ACCURATE, TEXT_READY,  WITHDRAWS, false, false, true,  E4,  SUSPEND, false",
        "RUMOUR,   EXPLORATORY, SILENT,    true,  false, false, E4,  SUSPEND, false",
        "ACCURATE, TEXT_READY,  PUBLISHES, true,  false, true,  E4,  SUSPEND, false",
        "FALSE,    CONVERGING,  PUBLISHES, false, false, false, E5,  CONTROLLED_DISCLOSURE, false",
        "ACCURATE, TEXT_READY,  PUBLISHES, false, false, true,  E5,  CONTROLLED_DISCLOSURE, false",
        "ACCURATE, TEXT_READY,  CONSENTS,  false, false, true,  E6,  ACCELERATE_ANNOUNCEMENT, false",
        "ACCURATE, TEXT_READY,  SILENT,    false, false, false, E7,  CONTROLLED_DISCLOSURE, true",
        "ACCURATE, TEXT_READY,  CONSENTS,  false, false, false, E7,  CONTROLLED_DISCLOSURE, true",
        "ACCURATE, CONVERGING,  CONSENTS,  false, false, false, E8,  CONTROLLED_DISCLOSURE, true",
        "ACCURATE, CONVERGING,  SILENT,    false, false, true,  E9,  NCND, false",
        "ACCURATE, EXPLORATORY, CONSENTS,  false, false, false, E9,  NCND, false",
        "RUMOUR,   TEXT_READY,  CONSENTS,  false, false, true,  E10, NO_COMMENT, false",
        "FALSE,    TEXT_READY,  SILENT,    false, false, true,  E11, TRUTHFUL_CORRECTION, false",
        "FALSE,    TEXT_READY,  SILENT,    false, true,  true,  E11, NCND, false",
    })
    void postureAnswersInOrder(
            Accuracy accuracy,
            Maturity maturity,
            CounterpartStance counterpart,
            boolean mandateGone,
            boolean correctionReveals,
            boolean gatesDone,
            String row,
            Stance stance,
            boolean existenceOnly) {
        var result = engine.evaluateDecisionTable(
                        posture,
                        Map.of(
                                "accuracy",
                                accuracy.name(),
                                "maturity",
                                maturity.name(),
                                "counterpart",
                                counterpart.name(),
                                "mandateGone",
                                mandateGone,
                                "correctionReveals",
                                correctionReveals,
                                "gatesDone",
                                gatesDone))
                .getSingleResult()
                .getEntryMap();
        assertThat(result)
                .containsEntry("row", row)
                .containsEntry("posture", stance.name())
                .containsEntry("existenceOnly", existenceOnly);
        ANSWERED.add(row);
    }

    @AfterAll
    static void everyRowAnswered() {
        assertThat(ANSWERED)
                .containsExactlyInAnyOrder("E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10", "E11");
    }
}
