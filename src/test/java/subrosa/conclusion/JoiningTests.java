package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.conclusion.Concluded.FIRM;
import static subrosa.conclusion.Concluded.NOW;
import static subrosa.conclusion.Concluded.PERES;
import static subrosa.conclusion.Concluded.SIGNED;
import static subrosa.conclusion.Concluded.as;
import static subrosa.conclusion.Concluded.declaration;
import static subrosa.conclusion.Concluded.powers;
import static subrosa.conclusion.Concluded.washington;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import subrosa.instrument.Binding;
import subrosa.instrument.Instrument;
import subrosa.instrument.InstrumentChoice;
import subrosa.instrument.InstrumentKind;
import subrosa.instrument.LegalNature;
import subrosa.instrument.Weight;

/** ADR 19: a State's word to a declaration of others, and no accession. */
class JoiningTests {

    private final Instrument instrument = declaration();

    private final Signature signature = politicallySigned(SignatureManner.POLITICAL);

    @Test
    void keepsWhoJoinedWhenByWhoseInvitationAndHow() {
        var parties = List.copyOf(instrument.parties());

        var joining = join("  Sudan ", SIGNED.plusDays(1));

        assertThat(joining.state()).isEqualTo("Sudan");
        assertThat(joining.joinedOn()).isEqualTo(SIGNED.plusDays(1));
        assertThat(joining.invitedBy()).isEqualTo("the United States");
        assertThat(joining.statement()).isEqualTo("Signed in Khartoum");
        assertThat(joining.hash()).isEqualTo(instrument.hash());
        assertThat(instrument.parties()).as("it makes nobody a party").isEqualTo(parties);
    }

    @ParameterizedTest
    @EnumSource(value = InstrumentKind.class, names = "MOU_POLITICAL_COMMITMENT", mode = EnumSource.Mode.EXCLUDE)
    void isRefusedForWhateverIsNoPoliticalCommitment(InstrumentKind kind) {
        choose(kind);

        assertThatThrownBy(() -> join("Sudan", SIGNED)).isInstanceOf(JoiningIsNoAccession.class);
    }

    @Test
    void isRefusedWhileNobodyHasFoundWhatTheTextIs() {
        assertThatThrownBy(() -> Joining.requireOpenToJoining(declaration())).isInstanceOf(JoiningIsNoAccession.class);
    }

    @Test
    void isRefusedToWhoMadeTheDeclarationOrHasJoinedIt() {
        var sudan = join("Sudan", SIGNED);

        assertThatThrownBy(() -> join("PLO", SIGNED)).isInstanceOf(StandsByItAlready.class);
        assertThatThrownBy(() -> join("Sudan", SIGNED, sudan)).isInstanceOf(StandsByItAlready.class);
        assertThat(join("Kazakhstan", SIGNED, sudan).state()).isEqualTo("Kazakhstan");
    }

    @Test
    void isRefusedBeforeTheSignatureAndBeforeItHappens() {
        assertThatThrownBy(() -> join("Sudan", SIGNED.minusDays(1))).isInstanceOf(JoinedBeforeItWasSigned.class);
        assertThatThrownBy(() -> join("Sudan", LocalDate.of(1993, 10, 22))).isInstanceOf(ActInTheFuture.class);
    }

    @Test
    void isRefusedWhileASignatureWaitsForItsConfirmation() {
        var reserved = as(
                "principal",
                () -> new Signature(
                        bindingOnce(),
                        washington(SignatureManner.AD_REFERENDUM),
                        powers(instrument),
                        PERES,
                        FIRM,
                        NOW));
        choose(InstrumentKind.MOU_POLITICAL_COMMITMENT);

        assertThatThrownBy(() ->
                        as("treaty", () -> new Joining(instrument, reserved, List.of(), draft("Sudan", SIGNED), NOW)))
                .isInstanceOf(NotSignedYet.class);
    }

    private Joining join(String state, LocalDate on, Joining... before) {
        return as("treaty", () -> new Joining(instrument, signature, List.of(before), draft(state, on), NOW));
    }

    private JoinDraft draft(String state, LocalDate on) {
        return new JoinDraft(instrument.id(), state, on, "the United States", "Signed in Khartoum");
    }

    private Signature politicallySigned(SignatureManner manner) {
        choose(InstrumentKind.MOU_POLITICAL_COMMITMENT);
        return as(
                "principal", () -> new Signature(instrument, washington(manner), powers(instrument), PERES, FIRM, NOW));
    }

    private Instrument bindingOnce() {
        return Concluded.chosen(instrument, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
    }

    private void choose(InstrumentKind kind) {
        instrument.choose(
                new InstrumentChoice("A9", kind, false, ""),
                new LegalNature(Binding.NO, true, Weight.LOW, true, false, false));
    }
}
