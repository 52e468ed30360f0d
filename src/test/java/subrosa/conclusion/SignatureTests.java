package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.conclusion.Concluded.FIRM;
import static subrosa.conclusion.Concluded.NOW;
import static subrosa.conclusion.Concluded.PERES;
import static subrosa.conclusion.Concluded.SIGNED;
import static subrosa.conclusion.Concluded.as;
import static subrosa.conclusion.Concluded.chosen;
import static subrosa.conclusion.Concluded.clauses;
import static subrosa.conclusion.Concluded.declaration;
import static subrosa.conclusion.Concluded.instrument;
import static subrosa.conclusion.Concluded.powers;
import static subrosa.conclusion.Concluded.signature;
import static subrosa.conclusion.Concluded.washington;
import static subrosa.conclusion.Concluded.without;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import subrosa.instrument.Binding;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.Instrument;
import subrosa.instrument.InstrumentChoice;
import subrosa.instrument.InstrumentForm;
import subrosa.instrument.InstrumentKind;
import subrosa.instrument.InstrumentOutline;
import subrosa.instrument.InstrumentSecretAndBinding;
import subrosa.instrument.LegalNature;
import subrosa.instrument.RatificationClauseMissing;
import subrosa.instrument.TextDraft;
import subrosa.instrument.Weight;
import subrosa.policy.Gate;
import subrosa.policy.GateShut;

/** INV-02, INV-09 and INV-12 at the signing table. */
class SignatureTests {

    private final Instrument instrument =
            chosen(declaration(), "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);

    @Test
    void signsWithVerifiedPowersOfEveryParty() {
        var signature = signature(instrument, SignatureManner.DEFINITIVE);
        assertThat(signature.hash()).isEqualTo(instrument.hash());
        assertThat(signature.full()).isTrue();
        assertThat(signature.witnesses()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Gate.class,
            names = {"RECONCILED", "LEGAL_REVIEW", "INTEGRITY_REVIEW", "TEXT_APPROVED", "FULL_POWERS", "CONCORDANCE"})
    void refusesWhileAGateIsShut(Gate gate) {
        assertThatThrownBy(() -> sign(washington(SignatureManner.DEFINITIVE), powers(instrument), without(gate)))
                .isInstanceOfSatisfying(
                        GateShut.class, shut -> assertThat(shut.gates()).containsExactly(gate));
    }

    @Test
    void refusesSignatureWithoutFullPowers() {
        assertThatThrownBy(() -> sign(washington(SignatureManner.DEFINITIVE), List.of(), FIRM))
                .isInstanceOf(SignedWithoutPowers.class);
    }

    @Test
    void refusesWhomThePrincipalDidNotApproveWhateverTheirPowers() {
        var approved = new ApprovedSignatory("Israel", "Yitzhak Rabin");
        for (var manner : List.of(SignatureManner.DEFINITIVE, SignatureManner.AD_REFERENDUM))
            assertThatThrownBy(() -> as(
                            "principal",
                            () -> new Signature(
                                    instrument, washington(manner), powers(instrument), approved, FIRM, NOW)))
                    .as("%s", manner)
                    .isInstanceOf(SignatoryNotApproved.class);
    }

    @Test
    void refusesEverybodyForOurSideWhileNobodyIsApproved() {
        var nobody = new ApprovedSignatory("Israel", null);
        assertThatThrownBy(() -> as(
                        "principal",
                        () -> new Signature(
                                instrument,
                                washington(SignatureManner.DEFINITIVE),
                                powers(instrument),
                                nobody,
                                FIRM,
                                NOW)))
                .isInstanceOf(SignatoryNotApproved.class);
    }

    @Test
    void refusesPowersThatNobodyVerified() {
        var unverified = as(
                "treaty",
                () -> new FullPowers(
                        instrument,
                        PowersDraft.byOffice("Israel", "Shimon Peres", "", Office.FOREIGN_MINISTER, TreatyAct.SIGN),
                        false,
                        NOW));
        var abbas = powers(instrument).get(1);
        assertThatThrownBy(() -> sign(washington(SignatureManner.DEFINITIVE), List.of(unverified, abbas), FIRM))
                .isInstanceOf(SignedWithoutPowers.class);
    }

    @Test
    void refusesPowersForALesserAct() {
        var lesser = as("treaty", () -> {
            var powers = new FullPowers(
                    instrument,
                    PowersDraft.byOffice(
                            "Israel",
                            "Shimon Peres",
                            "",
                            Office.FOREIGN_MINISTER,
                            TreatyAct.SIGN_SUBJECT_TO_RATIFICATION),
                    false,
                    NOW);
            powers.verify("treaty", null, NOW);
            return powers;
        });
        assertThatThrownBy(() -> sign(
                        washington(SignatureManner.DEFINITIVE),
                        List.of(lesser, powers(instrument).get(1)),
                        FIRM))
                .isInstanceOf(SignedWithoutPowers.class);
    }

    @Test
    void theLastLookAtSomebodysPowersCounts() {
        var defective = as("treaty", () -> {
            var powers = new FullPowers(
                    instrument,
                    PowersDraft.byOffice("Israel", "Shimon Peres", "", Office.FOREIGN_MINISTER, TreatyAct.SIGN),
                    false,
                    NOW);
            powers.verify("treaty", "No longer in office", NOW);
            return powers;
        });
        var all = new ArrayList<>(powers(instrument));
        all.add(defective);
        assertThatThrownBy(() -> sign(washington(SignatureManner.DEFINITIVE), all, FIRM))
                .isInstanceOf(SignedWithoutPowers.class);
        Collections.reverse(all);
        assertThat(sign(washington(SignatureManner.DEFINITIVE), all, FIRM).full())
                .isTrue();
    }

    @Test
    void withoutPowersItIsAdReferendumAndWithoutEffectUntilConfirmed() {
        var signature = sign(washington(SignatureManner.AD_REFERENDUM), List.of(), FIRM);
        assertThat(signature.full()).isFalse();
        as("principal", () -> {
            signature.confirm(LocalDate.of(1993, 10, 1), NOW);
            return signature;
        });
        assertThat(signature.full()).isTrue();
        assertThatThrownBy(() -> as("principal", () -> {
                    signature.confirm(LocalDate.of(1993, 10, 2), NOW);
                    return signature;
                }))
                .isInstanceOf(NothingToConfirm.class);
    }

    @Test
    void refusesAWitnessWhoSigns() {
        var draft = new SignatureDraft(
                SignatureManner.DEFINITIVE,
                SIGNED,
                "Washington",
                washington(SignatureManner.DEFINITIVE).signatories(),
                List.of(new Witness("Shimon Peres ", null, null)));
        assertThatThrownBy(() -> sign(draft, powers(instrument), FIRM))
                .as("INV-12")
                .isInstanceOf(WitnessIsSignatory.class);
    }

    @Test
    void refusesWithoutOneOfTheParties() {
        var draft = new SignatureDraft(
                SignatureManner.DEFINITIVE,
                SIGNED,
                "Washington",
                List.of(new Signatory("Israel", "Shimon Peres", null)),
                List.of());
        assertThatThrownBy(() -> sign(draft, powers(instrument), FIRM)).isInstanceOf(PartyDidNotAct.class);
    }

    @Test
    void fitsTheFinalClauses() {
        assertThatThrownBy(() -> sign(washington(SignatureManner.SIMPLE), powers(instrument), FIRM))
                .isInstanceOf(SignatureNeedsRatification.class);
        var treaty = chosen(
                instrument(List.of("en"), clauses(ForceCondition.EXCHANGE_OF_INSTRUMENTS, true, 0), List.of()),
                "A5",
                InstrumentKind.TREATY_SUBJECT_TO_RATIFICATION,
                true);
        assertThatThrownBy(() -> signature(treaty, SignatureManner.DEFINITIVE))
                .isInstanceOf(SignatureNotDefinitive.class);
        assertThat(signature(treaty, SignatureManner.SIMPLE).full()).isTrue();
    }

    @Test
    void aTreatySubjectToRatificationIsNotSignedWithoutThatClause() {
        var treaty = chosen(declaration(), "A5", InstrumentKind.TREATY_SUBJECT_TO_RATIFICATION, true);
        for (var manner : List.of(SignatureManner.DEFINITIVE, SignatureManner.SIMPLE, SignatureManner.AD_REFERENDUM))
            assertThatThrownBy(() -> signature(treaty, manner)).isInstanceOf(RatificationClauseMissing.class);
    }

    @Test
    void aPoliticalCommitmentIsSignedAsSuch() {
        for (var kind : List.of(
                InstrumentKind.MOU_POLITICAL_COMMITMENT,
                InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR,
                InstrumentKind.UNILATERAL_DECLARATION)) {
            var commitment = declaration();
            commitment.choose(
                    new InstrumentChoice("A9", kind, false, ""),
                    new LegalNature(Binding.NO, true, Weight.LOW, true, false, false));
            assertThatThrownBy(() -> signature(commitment, SignatureManner.DEFINITIVE))
                    .as("%s", kind)
                    .isInstanceOf(SignatureMisstatesBinding.class);
            assertThat(signature(commitment, SignatureManner.POLITICAL).full()).isTrue();
        }
        assertThatThrownBy(() -> sign(washington(SignatureManner.POLITICAL), powers(instrument), FIRM))
                .isInstanceOf(SignatureMisstatesBinding.class);
    }

    @Test
    void refusesASecretInstrumentThatBinds() {
        var secret = as("envoy", () -> {
            var hidden = new Instrument(
                    "CH-TEST01",
                    new InstrumentOutline(
                            "Protocol", InstrumentForm.SINGLE, List.of("en"), List.of("Israel", "PLO"), true),
                    NOW);
            hidden.revise(TextDraft.of(instrument.currentVersion().text()), NOW);
            return hidden;
        });
        assertThatThrownBy(() -> signature(secret, SignatureManner.DEFINITIVE))
                .as("INV-09")
                .isInstanceOf(InstrumentSecretAndBinding.class);
    }

    @Test
    void refusesADateAhead() {
        var draft = new SignatureDraft(
                SignatureManner.DEFINITIVE,
                LocalDate.of(1993, 10, 22),
                "Washington",
                washington(SignatureManner.DEFINITIVE).signatories(),
                List.of());
        assertThatThrownBy(() -> sign(draft, powers(instrument), FIRM)).isInstanceOf(ActInTheFuture.class);
    }

    private Signature sign(SignatureDraft draft, List<FullPowers> powers, Standing standing) {
        return as("principal", () -> new Signature(instrument, draft, powers, PERES, standing, NOW));
    }
}
