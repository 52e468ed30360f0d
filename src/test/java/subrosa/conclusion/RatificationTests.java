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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    @ParameterizedTest
    @EnumSource(
            value = Office.class,
            names = {"HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "FOREIGN_MINISTER"},
            mode = EnumSource.Mode.EXCLUDE)
    void isExecutedByAnOfficeThatMayBindTheState(Office office) {
        var signature = signature(treaty, SignatureManner.SIMPLE);
        assertThatThrownBy(() -> ratify(treaty, signature, FIRM, office))
                .as("INV-02")
                .isInstanceOf(IssuerCannotRatify.class);
    }

    private static ConsentAct ratify(Instrument instrument, Signature signature, Standing standing) {
        return ratify(instrument, signature, standing, Office.HEAD_OF_STATE);
    }

    private static ConsentAct ratify(Instrument instrument, Signature signature, Standing standing, Office office) {
        return as(
                "principal",
                () -> ConsentAct.ratification(
                        instrument,
                        "Israel",
                        new RatificationDraft(LocalDate.of(1993, 10, 1), "Jerusalem", "The President", office, null),
                        signature,
                        standing,
                        NOW));
    }
}
