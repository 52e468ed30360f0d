package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.conclusion.Concluded.FIRM;
import static subrosa.conclusion.Concluded.NOW;
import static subrosa.conclusion.Concluded.PERES;
import static subrosa.conclusion.Concluded.as;
import static subrosa.conclusion.Concluded.chosen;
import static subrosa.conclusion.Concluded.clauses;
import static subrosa.conclusion.Concluded.declaration;
import static subrosa.conclusion.Concluded.signature;
import static subrosa.conclusion.Concluded.washington;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import subrosa.instrument.FinalClauses;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.InstrumentKind;

/** Entry into force is computed from the final clauses (VCLT 24); nobody chooses it. */
class ForceDateTests {

    private static final List<String> PARTIES = List.of("Israel", "PLO");

    @Test
    void osloEntersIntoForceOneMonthAfterSignature() {
        assertThat(date(clauses(ForceCondition.SIGNATURE, false, 1)).on()).contains(LocalDate.of(1993, 10, 13));
    }

    @Test
    void aFixedDateIsItself() {
        assertThat(date(clauses(ForceCondition.FIXED_DATE, false, 0, LocalDate.of(1994, 1, 1), null))
                        .on())
                .contains(LocalDate.of(1994, 1, 1));
    }

    @Test
    void aFixedDateWaitsForTheLastRatification() {
        var clauses = clauses(ForceCondition.FIXED_DATE, true, 0, LocalDate.of(1993, 10, 1), null);
        assertThat(date(clauses, ratified("Israel", 1)).on()).isEmpty();
        assertThat(date(clauses, ratified("Israel", 1), ratified("PLO", 5)).on())
                .contains(LocalDate.of(1993, 10, 5));
    }

    @Test
    void anExchangeStartsTheClock() {
        var clauses = clauses(ForceCondition.EXCHANGE_OF_INSTRUMENTS, true, 1);
        assertThat(date(clauses, ratified("Israel", 1), ratified("PLO", 2)).on())
                .as("ratified, not exchanged")
                .isEmpty();
        assertThat(date(clauses, consent("Israel", ConsentKind.EXCHANGE, 6)).on())
                .contains(LocalDate.of(1993, 11, 6));
    }

    @Test
    void theLastNotificationStartsTheClock() {
        var clauses = clauses(ForceCondition.LAST_NOTIFICATION, false, 0);
        assertThat(date(clauses, consent("Israel", ConsentKind.NOTIFICATION, 9)).words())
                .contains("PLO");
        assertThat(date(
                                clauses,
                                consent("Israel", ConsentKind.NOTIFICATION, 9),
                                consent("PLO", ConsentKind.NOTIFICATION, 4))
                        .on())
                .contains(LocalDate.of(1993, 10, 9));
    }

    @Test
    void theNthDepositStartsTheClockWhateverTheOrderOfRecording() {
        var clauses = clauses(ForceCondition.DEPOSIT, true, 0, null, 2);
        var late = consent("Israel", ConsentKind.DEPOSIT, 8);
        assertThat(date(clauses, late).on()).isEmpty();
        assertThat(date(clauses, late, consent("PLO", ConsentKind.DEPOSIT, 3)).on())
                .contains(LocalDate.of(1993, 10, 8));
    }

    @Test
    void aSignatureAdReferendumStartsNothing() {
        var instrument = chosen(declaration(), "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        var unconfirmed = as(
                "principal",
                () -> new Signature(
                        instrument, washington(SignatureManner.AD_REFERENDUM), List.of(), PERES, FIRM, NOW));
        assertThat(ForceDate.of(clauses(ForceCondition.SIGNATURE, false, 1), PARTIES, unconfirmed, List.of())
                        .on())
                .isEmpty();
    }

    @Test
    void isDeclaredOnItsDayAndNotBefore() {
        var instrument = declaration();
        var date = date(clauses(ForceCondition.SIGNATURE, false, 1));
        assertThatThrownBy(() ->
                        as("treaty", () -> new EntryIntoForce(instrument, date, Instant.parse("1993-10-12T23:59:00Z"))))
                .isInstanceOf(ForceDateNotReached.class);
        assertThat(as("treaty", () -> new EntryIntoForce(instrument, date, Instant.parse("1993-10-13T00:00:00Z")))
                        .inForceOn())
                .isEqualTo("1993-10-13");
    }

    @Test
    void isNotDeclaredWhileItsConditionIsOpen() {
        assertThatThrownBy(() -> as(
                        "treaty",
                        () -> new EntryIntoForce(
                                declaration(), date(clauses(ForceCondition.DEPOSIT, false, 0, null, 2)), NOW)))
                .isInstanceOf(ForceConditionOpen.class)
                .hasMessageContaining("0 of 2");
    }

    private static ForceDate date(FinalClauses clauses, Consent... consents) {
        var instrument = chosen(declaration(), "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        return ForceDate.of(clauses, PARTIES, signature(instrument, SignatureManner.DEFINITIVE), List.of(consents));
    }

    private static Consent ratified(String party, int day) {
        return consent(party, ConsentKind.RATIFICATION, day);
    }

    private static Consent consent(String party, ConsentKind kind, int day) {
        return new Consent(party, kind, LocalDate.of(1993, 10, day), null);
    }
}
