package subrosa.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
import subrosa.instrument.InstrumentKind;

/** Table A of domain.md, row by row, each with a near miss that another row answers. */
class InstrumentChoiceTableTests {

    private static final Set<String> ANSWERED = new HashSet<>();

    private static DmnEngine engine;
    private static DmnDecision table;

    @BeforeAll
    static void readTable() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var file = Files.newInputStream(Path.of("processes/decisions/choose-instrument.dmn"))) {
            table = engine.parseDecision("chooseInstrument", file);
        }
    }

    @ParameterizedTest(name = "{11}: {12}")
    @CsvSource({
        // barred, secret, letter, third, parties, tempo, binding, reciprocal, weight, authority, form, row, instrument,
        // registrable
        "true,  true, false,  true,  NON_STATE, CRISIS,   YES, true,  HIGH, false, SINGLE, A1, PROHIBITED, false",
        "false, true, false,  false, STATES,    STANDARD, YES, true,  HIGH, true,  SINGLE, A2, INTEGRITY_HOLD, false",
        "false, true, false,  true,  STATES,    CRISIS,   NO,  true,  LOW,  true,  SINGLE, A2, INTEGRITY_HOLD, false",
        "false, true, false,  false, STATES,    STANDARD, NO,  true,  LOW,  true,  SINGLE, A9, MOU_POLITICAL_COMMITMENT, false",
        "false, false, true,  true,  STATES,    STANDARD, YES, true,  HIGH, true,  SINGLE, A2, INTEGRITY_HOLD, false",
        "false, false, true,  true,  NON_STATE, MEDIATED, NO,  true,  LOW,  true,  LETTERS, A2, INTEGRITY_HOLD, false",
        "false, false, true,  false, STATES,    STANDARD, YES, true,  HIGH, true,  SINGLE, A5, TREATY_SUBJECT_TO_RATIFICATION, true",
        "false, false, false, true,  NON_STATE, MEDIATED, YES, true,  HIGH, true,  SINGLE, A3, AGREEMENT_WITH_NON_STATE_ACTOR, false",
        "false, false, false, false, NON_STATE, CRISIS,   NO,  false, LOW,  true,  LETTERS, A3, AGREEMENT_WITH_NON_STATE_ACTOR, false",
        "false, false, false, true,  STATES,    CRISIS,   YES, true,  HIGH, true,  SINGLE, A4, PARALLEL_UNILATERAL_DECLARATIONS, false",
        "false, false, false, false, STATES,    STANDARD, YES, true,  HIGH, true,  SINGLE, A5, TREATY_SUBJECT_TO_RATIFICATION, true",
        "false, false, false, false, STATES,    STANDARD, YES, true,  HIGH, false, LETTERS, A5, TREATY_SUBJECT_TO_RATIFICATION, true",
        "false, false, false, false, STATES,    STANDARD, YES, true,  LOW,  false, SINGLE, A6, TREATY_SUBJECT_TO_RATIFICATION, true",
        "false, false, false, false, STATES,    STANDARD, YES, true,  LOW,  true,  LETTERS, A7, EXCHANGE_OF_NOTES, true",
        "false, false, false, false, STATES,    MEDIATED, YES, true,  LOW,  true,  SINGLE, A8, EXECUTIVE_AGREEMENT, true",
        "false, false, false, false, STATES,    STANDARD, NO,  true,  HIGH, true,  SINGLE, A9, MOU_POLITICAL_COMMITMENT, false",
        "false, false, false, false, STATES,    STANDARD, NO,  false, HIGH, true,  SINGLE, A10, UNILATERAL_DECLARATION, false",
        "false, false, false, false, STATES,    STANDARD, YES, false, LOW,  true,  SINGLE, A10, UNILATERAL_DECLARATION, false",
        "false, false, false, false, STATES,    STANDARD, UNDETERMINED, true, HIGH, true, SINGLE, A11, LEGAL_DECIDES, false",
        "false, true, false,  false, STATES,    STANDARD, UNDETERMINED, true, LOW, true, SINGLE, A11, LEGAL_DECIDES, false",
    })
    void answers(
            boolean barred,
            boolean secret,
            boolean secretLetter,
            boolean affectsThirdState,
            String parties,
            String tempo,
            String binding,
            boolean reciprocal,
            String weight,
            boolean authority,
            String form,
            String row,
            InstrumentKind instrument,
            boolean registrable) {
        var inputs = new HashMap<String, Object>();
        inputs.put("barred", barred);
        inputs.put("secret", secret);
        inputs.put("secretLetter", secretLetter);
        inputs.put("affectsThirdState", affectsThirdState);
        inputs.put("parties", parties);
        inputs.put("tempo", tempo);
        inputs.put("binding", binding);
        inputs.put("reciprocal", reciprocal);
        inputs.put("weight", weight);
        inputs.put("authority", authority);
        inputs.put("form", form);
        var result =
                engine.evaluateDecisionTable(table, inputs).getSingleResult().getEntryMap();
        assertThat(result)
                .containsAllEntriesOf(Map.of("row", row, "instrument", instrument.name(), "registrable", registrable));
        assertThat((String) result.get("advice")).isNotBlank();
        ANSWERED.add(row);
    }

    @Test
    void hasElevenRows() throws IOException {
        assertThat(Files.readString(Path.of("processes/decisions/choose-instrument.dmn"))
                        .split("<rule "))
                .hasSize(12);
    }

    @AfterAll
    static void everyRowAnsweredOnce() {
        assertThat(ANSWERED)
                .containsExactlyInAnyOrder("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A11");
    }
}
