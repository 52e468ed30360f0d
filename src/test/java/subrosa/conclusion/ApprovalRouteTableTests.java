package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Table B of domain.md, rows B1 to B6, each with a near miss that another row answers. */
class ApprovalRouteTableTests {

    private static final Set<String> ANSWERED = new HashSet<>();

    private static DmnEngine engine;
    private static DmnDecision table;

    @BeforeAll
    static void readTable() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var file = Files.newInputStream(Path.of("processes/decisions/choose-approval-route.dmn"))) {
            table = engine.parseDecision("chooseApprovalRoute", file);
        }
    }

    @ParameterizedTest(name = "{4}: {0} goes to {5}")
    @CsvSource({
        // kind, consent required, laying required, cabinet required, row, route
        "TREATY_SUBJECT_TO_RATIFICATION,   true,  true,  true,  B1, PARLIAMENT_CONSENT",
        "TREATY_SUBJECT_TO_RATIFICATION,   false, true,  true,  B2, LAID_BEFORE_PARLIAMENT",
        "TREATY_SUBJECT_TO_RATIFICATION,   false, false, true,  B3, CABINET",
        "AGREEMENT_WITH_NON_STATE_ACTOR,   true,  true,  false, B3, CABINET",
        "EXECUTIVE_AGREEMENT,              true,  true,  true,  B3, CABINET",
        "EXECUTIVE_AGREEMENT,              true,  true,  false, B4, MINISTER",
        "EXCHANGE_OF_NOTES,                false, false, false, B4, MINISTER",
        "MOU_POLITICAL_COMMITMENT,         true,  true,  false, B5, MINISTER_OR_DELEGATE",
        "UNILATERAL_DECLARATION,           true,  true,  false, B6, PRINCIPAL",
        "PARALLEL_UNILATERAL_DECLARATIONS, false, false, false, B6, PRINCIPAL",
    })
    void answers(String kind, boolean consent, boolean laying, boolean cabinet, String row, ApprovalRoute route) {
        var result = engine.evaluateDecisionTable(
                        table,
                        Map.of(
                                "kind",
                                kind,
                                "consentRequired",
                                consent,
                                "layingRequired",
                                laying,
                                "cabinetRequired",
                                cabinet))
                .getSingleResult()
                .getEntryMap();
        assertThat(result).containsEntry("row", row).containsEntry("route", route.name());
        ANSWERED.add(row);
    }

    @Test
    void knowsNoRouteForWhatMayNotBeConcluded() {
        assertThat(engine.evaluateDecisionTable(
                        table,
                        Map.of(
                                "kind",
                                "PROHIBITED",
                                "consentRequired",
                                true,
                                "layingRequired",
                                true,
                                "cabinetRequired",
                                false)))
                .isEmpty();
    }

    @AfterAll
    static void everyRowAnswered() {
        assertThat(ANSWERED).containsExactlyInAnyOrder("B1", "B2", "B3", "B4", "B5", "B6");
    }
}
