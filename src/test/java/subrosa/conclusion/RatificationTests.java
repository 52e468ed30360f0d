package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.conclusion.Concluded.FIRM;
import static subrosa.conclusion.Concluded.NOW;
import static subrosa.conclusion.Concluded.as;
import static subrosa.conclusion.Concluded.chosen;
import static subrosa.conclusion.Concluded.clauses;
import static subrosa.conclusion.Concluded.declaration;
import static subrosa.conclusion.Concluded.instrument;
import static subrosa.conclusion.Concluded.signature;
import static subrosa.conclusion.Concluded.without;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.Instrument;
import subrosa.instrument.InstrumentKind;
import subrosa.policy.Gate;
import subrosa.policy.GateShut;

/** Ratification is an international act; it follows the approval at home and the signature. */
class RatificationTests {

    private final Instrument treaty = chosen(
            instrument(List.of("en"), clauses(ForceCondition.EXCHANGE_OF_INSTRUMENTS, true, 0), List.of()),
            "A5",
            InstrumentKind.TREATY_SUBJECT_TO_RATIFICATION,
            true);

    @Test
    void followsTheDomesticApproval() {
        assertThatThrownBy(() ->
                        ratify(treaty, signature(treaty, SignatureManner.SIMPLE), without(Gate.DOMESTIC_APPROVAL)))
                .isInstanceOf(GateShut.class);
        assertThat(ratify(treaty, signature(treaty, SignatureManner.SIMPLE), FIRM)
                        .consent()
                        .kind())
                .isEqualTo(ConsentKind.RATIFICATION);
    }

    @Test
    void isNotForATextWithoutIt() {
        var declaration = chosen(declaration(), "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        assertThatThrownBy(() -> ratify(declaration, signature(declaration, SignatureManner.DEFINITIVE), FIRM))
                .isInstanceOf(RatificationNotProvided.class);
    }

    private static ConsentAct ratify(Instrument instrument, Signature signature, Standing standing) {
        return as(
                "principal",
                () -> ConsentAct.ratification(
                        instrument,
                        "Israel",
                        new RatificationDraft(LocalDate.of(1993, 10, 1), "Jerusalem", "The President", null),
                        signature,
                        standing,
                        NOW));
    }
}
