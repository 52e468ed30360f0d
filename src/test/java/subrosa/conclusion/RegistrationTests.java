package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.conclusion.Concluded.FIRM;
import static subrosa.conclusion.Concluded.NOW;
import static subrosa.conclusion.Concluded.SIGNED;
import static subrosa.conclusion.Concluded.as;
import static subrosa.conclusion.Concluded.chosen;
import static subrosa.conclusion.Concluded.clauses;
import static subrosa.conclusion.Concluded.declaration;
import static subrosa.conclusion.Concluded.instrument;
import static subrosa.conclusion.Concluded.without;

import java.util.List;
import org.junit.jupiter.api.Test;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.Instrument;
import subrosa.instrument.InstrumentKind;
import subrosa.instrument.SideLetter;
import subrosa.policy.Gate;
import subrosa.policy.GateShut;

/** Charter 102: after entry into force, complete, with all side letters (INV-09); rows such as A3 are outside. */
class RegistrationTests {

    private static final SideLetter LETTER =
            new SideLetter("Arafat", "Rabin", "Recognition", "…", true, false, List.of());

    private final Instrument treaty = chosen(
            instrument(List.of("en", "he"), clauses(ForceCondition.SIGNATURE, false, 0), List.of(LETTER)),
            "A8",
            InstrumentKind.EXECUTIVE_AGREEMENT,
            true);

    @Test
    void takesACompleteSubmission() {
        assertThat(prepare(treaty, submission(true, List.of("he", "en"), true, 2), FIRM)
                        .status())
                .isEqualTo(RegistrationStatus.PREPARED);
    }

    @Test
    void refusesWhatIsNotInForce() {
        assertThatThrownBy(
                        () -> prepare(treaty, submission(true, List.of("en", "he"), true, 2), without(Gate.IN_FORCE)))
                .isInstanceOf(GateShut.class);
    }

    @Test
    void refusesARowOutsideTheCharter() {
        var declaration = chosen(declaration(), "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        assertThatThrownBy(() -> prepare(declaration, submission(true, List.of("en"), true, 2), FIRM))
                .isInstanceOf(NotRegistrable.class)
                .hasMessageContaining("A3");
        assertThat(as("treaty", () -> Registration.none(declaration, NOW)).row())
                .isEqualTo("A3");
    }

    @Test
    void namesWhatIsMissing() {
        refuses(submission(false, List.of("en", "he"), true, 2), "trueCopy");
        refuses(submission(true, List.of("en"), true, 2), "languages");
        refuses(submission(true, List.of("en", "he"), false, 2), "sideLettersAttached");
        refuses(submission(true, List.of("en", "he"), true, 1), "copies");
    }

    @Test
    void wantsTheAnnexesOfATextThatHasSome() {
        var annexed = chosen(
                Concluded.annexed(clauses(ForceCondition.SIGNATURE, false, 0)),
                "A8",
                InstrumentKind.EXECUTIVE_AGREEMENT,
                true);
        var without = new RegistrationDraft(
                true,
                "A certifier",
                "Treaty Section",
                List.of("en"),
                false,
                true,
                "Washington",
                SIGNED,
                2,
                null,
                false);
        assertThatThrownBy(() -> prepare(annexed, without, FIRM))
                .isInstanceOfSatisfying(RegistrationIncomplete.class, missing -> assertThat(missing.field())
                        .isEqualTo("annexesAttached"));
    }

    private void refuses(RegistrationDraft draft, String field) {
        assertThatThrownBy(() -> prepare(treaty, draft, FIRM))
                .isInstanceOfSatisfying(RegistrationIncomplete.class, missing -> assertThat(missing.field())
                        .isEqualTo(field));
    }

    private static Registration prepare(Instrument instrument, RegistrationDraft draft, Standing standing) {
        return as("treaty", () -> Registration.prepare(instrument, draft, List.of(), standing, NOW));
    }

    private static RegistrationDraft submission(boolean copy, List<String> languages, boolean letters, int copies) {
        return new RegistrationDraft(
                copy,
                "A certifier",
                "Treaty Section",
                languages,
                true,
                letters,
                "Washington",
                SIGNED,
                copies,
                null,
                false);
    }
}
