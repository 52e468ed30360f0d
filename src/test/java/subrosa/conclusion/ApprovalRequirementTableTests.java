package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import subrosa.compartment.Role;

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

    @ParameterizedTest(name = "{0}, {1}: {9}")
    @CsvSource({
        // jurisdiction, kind, route's row, reports non-binding, law must change, Commons, Lords, exceptional, extended,
        // rows
        "il, AGREEMENT_WITH_NON_STATE_ACTOR, B3, false, false, false, false, false, false, ''",
        "il, AGREEMENT_WITH_NON_STATE_ACTOR, B3, true,  true,  true,  true,  true,  true,  B7",
        "il, EXECUTIVE_AGREEMENT,            B3, false, false, false, false, false, false, ''",
        "il, EXCHANGE_OF_NOTES,              B4, true,  false, false, false, false, false, B4",
        "il, MOU_POLITICAL_COMMITMENT,       B5, false, false, false, false, false, false, B5a",
        "il, MOU_POLITICAL_COMMITMENT,       B5, true,  false, false, false, false, false, B5a B5b",
        "us, TREATY_SUBJECT_TO_RATIFICATION, B1, true,  true,  false, false, false, false, B7 US0 US1a US1b",
        "us, TREATY_SUBJECT_TO_RATIFICATION, B1, true,  false, false, false, false, false, US0 US1a US1b",
        "us, EXECUTIVE_AGREEMENT,            B4, true,  false, false, false, false, false, US0 US2a US2b US2c US2d",
        "us, EXCHANGE_OF_NOTES,              B4, true,  false, false, false, false, false, US0 US2a US2b US2c US2d",
        "us, MOU_POLITICAL_COMMITMENT,       B5, true,  false, false, false, false, false, B5a US0 US3a US3b",
        "us, UNILATERAL_DECLARATION,         B6, true,  false, true,  true,  true,  true,  US0",
        "uk, TREATY_SUBJECT_TO_RATIFICATION, B2, false, false, false, false, false, false, UK1",
        "uk, TREATY_SUBJECT_TO_RATIFICATION, B2, false, false, true,  false, false, false, UK1 UK2",
        "uk, TREATY_SUBJECT_TO_RATIFICATION, B2, false, false, true,  true,  false, false, UK1 UK2",
        "uk, TREATY_SUBJECT_TO_RATIFICATION, B2, false, false, false, true,  false, false, UK1 UK3",
        "uk, TREATY_SUBJECT_TO_RATIFICATION, B2, false, false, false, false, true,  false, UK1 UK4",
        "uk, TREATY_SUBJECT_TO_RATIFICATION, B2, false, false, true,  false, true,  false, UK1 UK2",
        "uk, TREATY_SUBJECT_TO_RATIFICATION, B2, false, false, false, false, false, true,  UK1 UK5",
        "uk, MOU_POLITICAL_COMMITMENT,       B5, false, false, false, false, false, false, B5a UK6",
        "uk, EXCHANGE_OF_NOTES,              B4, false, true,  true,  true,  true,  true,  B4 B7 UK6",
    })
    void answers(
            String jurisdiction,
            String kind,
            String approvalRow,
            boolean reportNonbinding,
            boolean lawMustChange,
            boolean commons,
            boolean lords,
            boolean exceptional,
            boolean extended,
            String rows) {
        var matched = engine.evaluateDecisionTable(
                        table,
                        inputs(
                                jurisdiction,
                                kind,
                                approvalRow,
                                reportNonbinding,
                                lawMustChange,
                                commons,
                                lords,
                                exceptional,
                                extended))
                .getResultList();
        var expected = rows.isEmpty() ? List.<String>of() : List.of(rows.split(" "));
        assertThat(matched).extracting(row -> row.get("row")).isEqualTo(expected);
        assertThat(matched).allSatisfy(row -> {
            assertThat(Stream.of(MetBy.values()).map(Enum::name)).contains(String.valueOf(row.get("metBy")));
            assertThat(String.valueOf(row.get("requirement"))).isNotBlank();
            if (MetBy.AFTERWARDS.name().equals(row.get("metBy"))) {
                DueFrom.valueOf(String.valueOf(row.get("dueFrom")));
                assertThat(Period.parse(String.valueOf(row.get("dueWithin"))).isNegative())
                        .isFalse();
                assertThat(Role.of(String.valueOf(row.get("owedBy"))))
                        .isIn(Optional.of(Role.PARL), Optional.of(Role.TREATY));
            }
        });
        ANSWERED.addAll(expected);
    }

    /** Rows UK1, UK2 and UK5 ask what the jurisdiction is configured to. */
    @Test
    void namesThePeriodOfTheJurisdiction() {
        assertThat(engine.evaluateDecisionTable(
                                table,
                                inputs(
                                        "uk",
                                        "TREATY_SUBJECT_TO_RATIFICATION",
                                        "B2",
                                        false,
                                        false,
                                        true,
                                        false,
                                        false,
                                        true))
                        .getResultList())
                .extracting(row -> String.valueOf(row.get("requirement")))
                .hasSize(3)
                .allMatch(words -> words.contains("40 days"));
    }

    private static Map<String, Object> inputs(
            String jurisdiction,
            String kind,
            String approvalRow,
            boolean reportNonbinding,
            boolean lawMustChange,
            boolean commons,
            boolean lords,
            boolean exceptional,
            boolean extended) {
        return Map.ofEntries(
                Map.entry("jurisdiction", jurisdiction),
                Map.entry("kind", kind),
                Map.entry("approvalRow", approvalRow),
                Map.entry("reportNonbinding", reportNonbinding),
                Map.entry("layingPeriod", "40 days"),
                Map.entry("lawMustChange", lawMustChange),
                Map.entry("commonsObjected", commons),
                Map.entry("lordsObjected", lords),
                Map.entry("exceptional", exceptional),
                Map.entry("extended", extended));
    }

    @AfterAll
    static void everyRowAnswered() {
        assertThat(ANSWERED)
                .containsExactlyInAnyOrder(
                        "B4", "B5a", "B5b", "B7", "US0", "US1a", "US1b", "US2a", "US2b", "US2c", "US2d", "US3a", "US3b",
                        "UK1", "UK2", "UK3", "UK4", "UK5", "UK6");
    }
}
