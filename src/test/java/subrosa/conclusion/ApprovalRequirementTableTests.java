package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Table B of domain.md, row B7 and the rows of the jurisdictions: all that match count. */
class ApprovalRequirementTableTests {

    private static final Set<String> ANSWERED = new HashSet<>();

    private static DmnEngine engine;
    private static DmnDecision table;

    @BeforeAll
    static void readTable() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var file = Files.newInputStream(Path.of("processes/decisions/add-approval-requirements.dmn"))) {
            table = engine.parseDecision("addApprovalRequirements", file);
        }
    }

    @ParameterizedTest(name = "{0}, {1}: {7}")
    @CsvSource({
        // jurisdiction, kind, law must change, Commons, Lords, exceptional, extended, rows
        "il, AGREEMENT_WITH_NON_STATE_ACTOR, false, false, false, false, false, ''",
        "il, AGREEMENT_WITH_NON_STATE_ACTOR, true,  true,  true,  true,  true,  B7",
        "us, TREATY_SUBJECT_TO_RATIFICATION, true,  false, false, false, false, B7 US0 US1",
        "us, TREATY_SUBJECT_TO_RATIFICATION, false, false, false, false, false, US0 US1",
        "us, EXECUTIVE_AGREEMENT,            false, false, false, false, false, US0 US2",
        "us, EXCHANGE_OF_NOTES,              false, false, false, false, false, US0 US2",
        "us, MOU_POLITICAL_COMMITMENT,       false, false, false, false, false, US0 US3",
        "us, UNILATERAL_DECLARATION,         false, true,  true,  true,  true,  US0",
        "uk, TREATY_SUBJECT_TO_RATIFICATION, false, false, false, false, false, UK1",
        "uk, TREATY_SUBJECT_TO_RATIFICATION, false, true,  false, false, false, UK1 UK2",
        "uk, TREATY_SUBJECT_TO_RATIFICATION, false, true,  true,  false, false, UK1 UK2",
        "uk, TREATY_SUBJECT_TO_RATIFICATION, false, false, true,  false, false, UK1 UK3",
        "uk, TREATY_SUBJECT_TO_RATIFICATION, false, false, false, true,  false, UK1 UK4",
        "uk, TREATY_SUBJECT_TO_RATIFICATION, false, true,  false, true,  false, UK1 UK2",
        "uk, TREATY_SUBJECT_TO_RATIFICATION, false, false, false, false, true,  UK1 UK5",
        "uk, MOU_POLITICAL_COMMITMENT,       false, false, false, false, false, UK6",
        "uk, EXCHANGE_OF_NOTES,              true,  true,  true,  true,  true,  B7 UK6",
    })
    void answers(
            String jurisdiction,
            String kind,
            boolean lawMustChange,
            boolean commons,
            boolean lords,
            boolean exceptional,
            boolean extended,
            String rows) {
        var matched = engine.evaluateDecisionTable(
                        table,
                        Map.of(
                                "jurisdiction",
                                jurisdiction,
                                "kind",
                                kind,
                                "lawMustChange",
                                lawMustChange,
                                "commonsObjected",
                                commons,
                                "lordsObjected",
                                lords,
                                "exceptional",
                                exceptional,
                                "extended",
                                extended))
                .getResultList();
        var expected = rows.isEmpty() ? List.<String>of() : List.of(rows.split(" "));
        assertThat(matched).extracting(row -> row.get("row")).isEqualTo(expected);
        assertThat(matched).allSatisfy(row -> {
            assertThat(Stream.of(MetBy.values()).map(Enum::name)).contains(String.valueOf(row.get("metBy")));
            assertThat(String.valueOf(row.get("requirement"))).isNotBlank();
        });
        ANSWERED.addAll(expected);
    }

    @AfterAll
    static void everyRowAnswered() {
        assertThat(ANSWERED)
                .containsExactlyInAnyOrder("B7", "US0", "US1", "US2", "US3", "UK1", "UK2", "UK3", "UK4", "UK5", "UK6");
    }
}
