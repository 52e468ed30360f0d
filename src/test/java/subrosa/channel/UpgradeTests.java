package subrosa.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import subrosa.Readers;

/** G1 and the exchange of officials. */
class UpgradeTests {

    private final Upgrade upgrade = Dossiers.as(
            "poldir", () -> new Upgrade("CH-TEST01", new UpgradeCase("why", "Savir", "terms", null), Dossiers.NOW));

    @Test
    void isNotApprovedByWhoMadeTheCase() {
        assertThatThrownBy(() -> answer(UpgradeOutcome.APPROVE, "poldir")).isInstanceOf(AuthorIsApprover.class);
        assertThat(upgrade.approved()).isFalse();
    }

    @Test
    void isNotApprovedByWhoeverStandsInForWhoMadeTheCase() {
        for (var approver : List.of(
                Readers.deputy("principal", "poldir", Dossiers.NOW),
                Readers.absent("principal", "poldir", Dossiers.NOW)))
            assertThatThrownBy(() ->
                            upgrade.answer(new UpgradeAnswer(UpgradeOutcome.APPROVE, null), approver, Dossiers.NOW))
                    .isInstanceOf(AuthorIsApprover.class);
    }

    @Test
    void isAnsweredOnce() {
        answer(UpgradeOutcome.REFUSE, "principal");

        assertThatThrownBy(() -> answer(UpgradeOutcome.APPROVE, "principal")).isInstanceOf(UpgradeAnswered.class);
    }

    @Test
    void accreditsNobodyWithoutApproval() {
        assertThatThrownBy(() -> upgrade.accredit(accreditation("Qurei"))).isInstanceOf(UpgradeNotApproved.class);
        answer(UpgradeOutcome.REFUSE, "principal");
        assertThatThrownBy(() -> upgrade.accredit(accreditation("Qurei"))).isInstanceOf(UpgradeNotApproved.class);
    }

    @Test
    void namesTheOtherHeadOfDelegation() {
        answer(UpgradeOutcome.APPROVE, "principal");

        assertThatThrownBy(() -> upgrade.accredit(accreditation(" "))).isInstanceOf(CounterpartHeadMissing.class);
    }

    @Test
    void handsOverWithoutSources() {
        var brief = new HandoverBrief(List.of("ALDER"))
                .section("Understandings", List.of("As Alder said, ALDER's side accepts."))
                .section("What we owe", List.of())
                .text();

        assertThat(brief).doesNotContainIgnoringCase("alder").contains("[withheld]'s side accepts", "none");
    }

    private void answer(UpgradeOutcome outcome, String by) {
        upgrade.answer(new UpgradeAnswer(outcome, null), Readers.named(by), Dossiers.NOW);
    }

    private static Accreditation accreditation(String theirHead) {
        return new Accreditation(AccreditationOutcome.EXCHANGED, Dossiers.TODAY, "Savir", theirHead, null);
    }
}
