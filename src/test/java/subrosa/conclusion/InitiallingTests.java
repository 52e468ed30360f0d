package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.conclusion.Concluded.FIRM;
import static subrosa.conclusion.Concluded.NOW;
import static subrosa.conclusion.Concluded.as;
import static subrosa.conclusion.Concluded.declaration;
import static subrosa.conclusion.Concluded.without;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import subrosa.instrument.Instrument;
import subrosa.policy.Gate;
import subrosa.policy.GateShut;

/** Initialling authenticates the reviewed text, whole, by both sides; it is never a signature. */
class InitiallingTests {

    private final Instrument instrument = declaration();

    @Test
    void keepsTheHashThatWasInitialled() {
        assertThat(initial(FIRM, "Israel", "PLO").hash()).isEqualTo(instrument.hash());
    }

    @Test
    void refusesWithoutLegalReviewOrReconciliation() {
        for (var gate : List.of(Gate.LEGAL_REVIEW, Gate.RECONCILED))
            assertThatThrownBy(() -> initial(without(gate), "Israel", "PLO"))
                    .isInstanceOfSatisfying(
                            GateShut.class, shut -> assertThat(shut.gates()).containsExactly(gate));
    }

    @Test
    void comesBeforeApprovalAndPowers() {
        for (var gate : List.of(Gate.TEXT_APPROVED, Gate.FULL_POWERS, Gate.CONCORDANCE))
            assertThatCode(() -> initial(without(gate), "Israel", "PLO")).doesNotThrowAnyException();
    }

    @Test
    void refusesWithoutOneOfTheParties() {
        assertThatThrownBy(() -> initial(FIRM, "Israel")).isInstanceOf(PartyDidNotAct.class);
        assertThatThrownBy(() -> initial(FIRM, "Israel", "PLO", "Norway")).isInstanceOf(NotAParty.class);
    }

    private Initialling initial(Standing standing, String... parties) {
        var initials = Stream.of(parties)
                .map(party -> new Initials(party, "Head of delegation", null))
                .toList();
        return as(
                "hom",
                () -> new Initialling(
                        instrument, new InitiallingDraft(LocalDate.of(1993, 8, 20), "Oslo", initials), standing, NOW));
    }
}
