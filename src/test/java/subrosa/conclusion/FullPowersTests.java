package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.conclusion.Concluded.NOW;
import static subrosa.conclusion.Concluded.as;
import static subrosa.conclusion.Concluded.declaration;
import static subrosa.conclusion.Concluded.document;
import static subrosa.conclusion.Concluded.nonState;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import subrosa.instrument.Instrument;

/** INV-02: nobody acts without full powers or an office of VCLT 7(2); powers name treaty and act. */
class FullPowersTests {

    private final Instrument instrument = declaration();

    @ParameterizedTest
    @CsvSource({
        "HEAD_OF_STATE, SIGN, true",
        "HEAD_OF_GOVERNMENT, SIGN, true",
        "FOREIGN_MINISTER, SIGN, true",
        "HEAD_OF_MISSION, ADOPT, true",
        "HEAD_OF_MISSION, SIGN, false",
        "LEADER_OF_NON_STATE_PARTY, SIGN, false",
        "OTHER, ADOPT, false",
    })
    void onlyTheOfficesOfTheConventionNeedNoPowers(Office office, TreatyAct act, boolean enough) {
        assertThat(office.needsNoPowersFor(act)).isEqualTo(enough);
    }

    @Test
    void takesPowersThatNameTreatyAndAct() {
        var powers = make(document(instrument.title(), Office.FOREIGN_MINISTER, TreatyAct.SIGN), false);
        assertThat(powers.act()).isEqualTo(TreatyAct.SIGN);
        assertThat(powers.verified()).as("before anybody looked").isFalse();
    }

    @Test
    void refusesPowersForAnotherTreaty() {
        assertThatThrownBy(() -> make(document("Another Declaration", Office.FOREIGN_MINISTER, TreatyAct.SIGN), false))
                .isInstanceOf(PowersNameAnotherTreaty.class);
    }

    @Test
    void refusesPowersIssuedByWhoeverCannotIssueThem() {
        assertThatThrownBy(() -> make(document(instrument.title(), Office.OTHER, TreatyAct.SIGN), false))
                .isInstanceOf(IssuerCannotGrantPowers.class);
    }

    @Test
    void refusesAnOfficeThatNeedsPowers() {
        assertThatThrownBy(() ->
                        make(PowersDraft.byOffice("Israel", "Uri Savir", "", Office.OTHER, TreatyAct.SIGN), false))
                .isInstanceOf(OfficeNeedsPowers.class);
    }

    @Test
    void letsAPartyThatIsNoStateActByItsOwnOrgansOnly() {
        assertThat(make(nonState("Mahmoud Abbas", "Executive Committee"), true).basis())
                .isEqualTo(PowersBasis.NON_STATE_AUTHORITY);
        assertThatThrownBy(() -> make(nonState("Mahmoud Abbas", "Executive Committee"), false))
                .isInstanceOf(NotANonStateParty.class);
        assertThatThrownBy(() -> make(nonState("Mahmoud Abbas", " "), true)).isInstanceOf(AuthorityNotCited.class);
    }

    @Test
    void aDefectThatWasFoundStaysOnRecord() {
        var powers = make(document(instrument.title(), Office.HEAD_OF_STATE, TreatyAct.SIGN), false);
        powers.verify("treaty", "Unsigned", NOW);
        assertThat(powers.verified()).isFalse();
        assertThatThrownBy(() -> powers.verify("treaty", null, NOW))
                .as("INV-03")
                .isInstanceOf(PowersLookedAt.class);
        assertThat(powers.defect()).contains("Unsigned");
    }

    @Test
    void refusesSomebodyForNoParty() {
        assertThatThrownBy(() -> make(
                        PowersDraft.byOffice("Norway", "Holst", "", Office.FOREIGN_MINISTER, TreatyAct.SIGN), false))
                .isInstanceOf(NotAParty.class);
    }

    private FullPowers make(PowersDraft draft, boolean nonState) {
        return as("treaty", () -> new FullPowers(instrument, draft, nonState, NOW));
    }
}
