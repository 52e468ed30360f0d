package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.conclusion.Concluded.NOW;
import static subrosa.conclusion.Concluded.as;
import static subrosa.conclusion.Concluded.declaration;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import subrosa.compartment.Role;
import subrosa.review.Decision;

/** Who approves at home, and when it is enough: rows B1 to B7, UK1 to UK5, US1. */
class DomesticApprovalTests {

    private static final Jurisdiction UK = new Jurisdiction(
            false,
            Majority.SIMPLE,
            List.of(),
            true,
            21,
            DayType.SITTING,
            ObjectionEffect.NEW_PERIOD,
            false,
            false,
            false,
            20);
    private static final Jurisdiction US = new Jurisdiction(
            true,
            Majority.TWO_THIRDS,
            List.of("Senate"),
            false,
            0,
            DayType.SITTING,
            ObjectionEffect.REFUSAL,
            false,
            false,
            true,
            10);
    private static final Jurisdiction REFERENDUM = new Jurisdiction(
            false,
            Majority.SIMPLE,
            List.of(),
            false,
            0,
            DayType.SITTING,
            ObjectionEffect.REFUSAL,
            true,
            true,
            false,
            20);
    private static final LocalDate DAY = LocalDate.of(1993, 9, 23);

    @Test
    void theCabinetApprovesAndTellsParliament() {
        var approval = approval(ApprovalRoute.CABINET, "B3", US);
        assertThat(approval.next(US)).isEqualTo(ApprovalStep.CABINET);
        assertThatThrownBy(() -> approval.record(cabinet(Decision.APPROVE, null), NOW))
                .isInstanceOf(RequirementNotMet.class);
        approval.record(cabinet(Decision.APPROVE, DAY), NOW);
        assertThat(approval.next(US)).isEqualTo(ApprovalStep.GRANTED);
    }

    @Test
    void aRefusalByTheCabinetIsOne() {
        var approval = approval(ApprovalRoute.CABINET, "B3", US);
        approval.record(cabinet(Decision.REFUSE, null), NOW);
        assertThat(approval.next(US)).isEqualTo(ApprovalStep.REFUSED);
    }

    @Test
    void aReferendumComesLastAndMayRefuse() {
        var approval = approval(ApprovalRoute.CABINET, "B3", REFERENDUM);
        approval.record(cabinet(Decision.APPROVE, DAY), NOW);
        assertThat(approval.next(REFERENDUM)).isEqualTo(ApprovalStep.REFERENDUM);
        approval.record(people(6_377_482, 6_431_376), false, NOW);
        assertThat(approval.next(REFERENDUM)).isEqualTo(ApprovalStep.REFUSED);
    }

    @Test
    void parliamentTakesThePeoplesPlaceOnlyAfterTheyRefusedAndByAuthority() {
        var instead = new Referendum(DAY, 205, 0, null, true, "Ruling of the court");
        var unfounded = new Referendum(DAY, 205, 0, null, true, " ");
        var approval = approval(ApprovalRoute.CABINET, "B3", REFERENDUM);
        approval.record(cabinet(Decision.APPROVE, DAY), NOW);

        assertThatThrownBy(() -> approval.record(instead, false, NOW)).isInstanceOf(PeopleNotAskedFirst.class);
        assertThatThrownBy(() -> approval.record(unfounded, true, NOW)).isInstanceOf(PeopleNotAskedFirst.class);
        assertThat(approval.next(REFERENDUM)).isEqualTo(ApprovalStep.REFERENDUM);

        approval.record(instead, true, NOW);
        assertThat(approval.next(REFERENDUM)).isEqualTo(ApprovalStep.GRANTED);
    }

    @Test
    void onlyThePeopleRefuseForThePeople() {
        var refused = approval(ApprovalRoute.CABINET, "B3", REFERENDUM);
        assertThat(refused.refusedByThePeople()).isFalse();
        refused.record(people(0, 1), false, NOW);
        var refusedInstead = approval(ApprovalRoute.CABINET, "B3", REFERENDUM);
        refusedInstead.record(new Referendum(DAY, 0, 1, null, true, "Ruling of the court"), true, NOW);

        assertThat(refused.refusedByThePeople()).isTrue();
        assertThat(refusedInstead.refusedByThePeople()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"67, 33, true", "66, 34, false", "2, 1, true", "0, 0, false"})
    void theSenateConsentsByTwoThirds(int votesFor, int votesAgainst, boolean enough) {
        var approval = explained(ApprovalRoute.PARLIAMENT_CONSENT, "B1", US);
        var vote = act(ParliamentaryAct.CONSENTED, votesFor, votesAgainst, null, null, null, null);
        if (enough) {
            approval.record(vote, US, NOW);
            assertThat(approval.next(US)).isEqualTo(ApprovalStep.GRANTED);
        } else assertThatThrownBy(() -> approval.record(vote, US, NOW)).isInstanceOf(MajorityNotReached.class);
    }

    @Test
    void eachChamberConsentsByItself() {
        var both = new Jurisdiction(
                true,
                Majority.SIMPLE,
                List.of("Lower House", "Upper House"),
                false,
                0,
                DayType.SITTING,
                ObjectionEffect.REFUSAL,
                false,
                false,
                false,
                20);
        var approval = explained(ApprovalRoute.PARLIAMENT_CONSENT, "B1", both);
        assertThatThrownBy(() -> approval.record(consent(null), both, NOW)).isInstanceOf(ChamberUnknown.class);
        assertThatThrownBy(() -> approval.record(consent("Senate"), both, NOW)).isInstanceOf(ChamberUnknown.class);
        approval.record(consent("Lower House"), both, NOW);
        assertThat(approval.next(both)).as("one of two").isEqualTo(ApprovalStep.PARLIAMENT);
        assertThatThrownBy(() -> approval.record(consent("Lower House"), both, NOW))
                .as("once is enough")
                .isInstanceOf(ApprovalDecided.class);
        approval.record(consent("Upper House"), both, NOW);
        assertThat(approval.next(both)).isEqualTo(ApprovalStep.GRANTED);
    }

    @Test
    void theOneChamberNeedsNoName() {
        var approval = explained(ApprovalRoute.PARLIAMENT_CONSENT, "B1", US);
        approval.record(consent(null), US, NOW);
        assertThat(approval.parliament())
                .extracting(ParliamentaryOutcome::chamber)
                .containsExactly("Senate");
    }

    @Test
    void aPeriodCountsTheDaysOfItsJurisdiction() {
        var calendar = new Jurisdiction(
                false,
                Majority.SIMPLE,
                List.of(),
                true,
                30,
                DayType.CALENDAR,
                ObjectionEffect.REFUSAL,
                false,
                false,
                false,
                20);
        assertThat(calendar.layingPeriod()).isEqualTo("30 days");
        assertThat(UK.layingPeriod()).isEqualTo("21 sitting days");
        var approval = explained(ApprovalRoute.LAID_BEFORE_PARLIAMENT, "B2", calendar);
        assertThatThrownBy(() -> approval.record(ended(29), calendar, NOW))
                .isInstanceOf(LayingPeriodRunning.class)
                .hasMessageContaining("30 days");
    }

    @Test
    void parliamentReadsTheMemorandumFirst() {
        var approval = approval(ApprovalRoute.PARLIAMENT_CONSENT, "B1", US);
        assertThat(approval.next(US)).isEqualTo(ApprovalStep.MEMORANDUM);
    }

    @Test
    void uk1NeedsTwentyOneSittingDays() {
        var approval = explained(ApprovalRoute.LAID_BEFORE_PARLIAMENT, "B2", UK);
        assertThatThrownBy(() -> approval.record(ended(20), UK, NOW)).isInstanceOf(LayingPeriodRunning.class);
        approval.record(ended(21), UK, NOW);
        assertThat(approval.next(UK)).isEqualTo(ApprovalStep.GRANTED);
    }

    @Test
    void uk2ANewPeriodFollowsAnObjectionOfTheCommonsAgainAndAgain() {
        var approval = explained(ApprovalRoute.LAID_BEFORE_PARLIAMENT, "B2", UK);
        for (int round = 0; round < 2; round++) {
            assertThatThrownBy(() -> approval.record(
                            act(ParliamentaryAct.COMMONS_OBJECTED, null, null, null, null, null, null), UK, NOW))
                    .isInstanceOf(MinisterialStatementMissing.class);
            approval.record(act(ParliamentaryAct.COMMONS_OBJECTED, null, null, null, null, "Statement", null), UK, NOW);
            assertThat(approval.commonsObjected()).isTrue();
            assertThat(approval.next(UK)).isEqualTo(ApprovalStep.PARLIAMENT);
            assertThatThrownBy(() -> approval.record(ended(20), UK, NOW)).isInstanceOf(LayingPeriodRunning.class);
        }
        approval.record(ended(21), UK, NOW);
        assertThat(approval.next(UK)).isEqualTo(ApprovalStep.GRANTED);
    }

    @Test
    void uk3AnObjectionOfTheLordsAloneDoesNotPreventRatification() {
        var approval = explained(ApprovalRoute.LAID_BEFORE_PARLIAMENT, "B2", UK);
        approval.record(act(ParliamentaryAct.LORDS_OBJECTED, null, null, null, null, "Statement", null), UK, NOW);
        assertThat(approval.next(UK)).isEqualTo(ApprovalStep.GRANTED);
    }

    @Test
    void uk4TheExceptionalCaseIsClosedByAnObjection() {
        var exceptional = act(ParliamentaryAct.EXCEPTIONAL_CASE, null, null, null, null, null, "War");
        var free = explained(ApprovalRoute.LAID_BEFORE_PARLIAMENT, "B2", UK);
        free.record(exceptional, UK, NOW);
        assertThat(free.next(UK)).isEqualTo(ApprovalStep.GRANTED);
        var objected = explained(ApprovalRoute.LAID_BEFORE_PARLIAMENT, "B2", UK);
        objected.record(act(ParliamentaryAct.COMMONS_OBJECTED, null, null, null, null, "Statement", null), UK, NOW);
        assertThatThrownBy(() -> objected.record(exceptional, UK, NOW)).isInstanceOf(ObjectionStands.class);
    }

    @Test
    void uk4NeedsNoMemorandumBeforehandAndIsLaidAfterwards() {
        var approval = approval(ApprovalRoute.LAID_BEFORE_PARLIAMENT, "B2", UK);
        approval.record(act(ParliamentaryAct.EXCEPTIONAL_CASE, null, null, null, null, null, "War"), UK, NOW);
        approval.require(List.of(
                Requirement.afterwards("UK4", "Laying", new Duty(DueFrom.APPROVAL, Period.ofDays(14), Role.PARL))));
        assertThat(approval.next(UK)).isEqualTo(ApprovalStep.GRANTED);
        approval.owe(DueFrom.APPROVAL, DAY);
        assertThat(approval.owed()).extracting(Requirement::row).containsExactly("UK4");
    }

    @Test
    void uk5AnExtensionLengthensThePeriodByAtMostItsLength() {
        var approval = explained(ApprovalRoute.LAID_BEFORE_PARLIAMENT, "B2", UK);
        assertThatThrownBy(() ->
                        approval.record(act(ParliamentaryAct.EXTENDED, null, null, null, 22, null, null), UK, NOW))
                .isInstanceOf(ExtensionTooLong.class);
        approval.record(act(ParliamentaryAct.EXTENDED, null, null, null, 21, null, null), UK, NOW);
        assertThatThrownBy(() -> approval.record(ended(41), UK, NOW)).isInstanceOf(LayingPeriodRunning.class);
        approval.record(ended(42), UK, NOW);
        assertThat(approval.next(UK)).isEqualTo(ApprovalStep.GRANTED);
    }

    @Test
    void b7HoldsConsentUpUntilTheLawHasChanged() {
        var approval = approval(ApprovalRoute.MINISTER, "B4", UK);
        approval.require(List.of(
                Requirement.open("B7", "Legislation", MetBy.LAWYER),
                Requirement.afterwards("US3a", "Report", new Duty(DueFrom.FORCE, Period.ofDays(1), Role.PARL))));
        assertThat(approval.next(UK)).isEqualTo(ApprovalStep.REQUIREMENTS);
        approval.meet(new MeetRequirements(List.of(new MeetRequirements.Met("B7", "Act of 1993", DAY))));
        assertThat(approval.next(UK)).isEqualTo(ApprovalStep.ONE_PERSON);
        approval.record(new PersonalApproval(Decision.APPROVE, DAY, "Act of 1993", null), NOW);
        assertThat(approval.next(UK)).isEqualTo(ApprovalStep.GRANTED);
    }

    @Test
    void whatIsOwedAfterwardsFallsDueFromItsEventAndIsDoneOnce() {
        var approval = approval(ApprovalRoute.MINISTER, "B4", UK);
        approval.require(List.of(
                Requirement.afterwards("US2b", "Text", new Duty(DueFrom.SIGNATURE, Period.ofDays(15), Role.TREATY)),
                Requirement.afterwards("US2d", "Publish", new Duty(DueFrom.FORCE, Period.ofDays(120), Role.TREATY))));
        assertThat(approval.owed()).isEmpty();
        var done = new DutyDone("US2b", "Letter", DAY);
        assertThatThrownBy(() -> approval.discharge(done, NOW)).isInstanceOf(DutyNotOwed.class);

        approval.owe(DueFrom.SIGNATURE, DAY);
        approval.owe(DueFrom.SIGNATURE, DAY.plusDays(9));
        assertThat(approval.owed()).singleElement().satisfies(owed -> {
            assertThat(owed.row()).isEqualTo("US2b");
            assertThat(owed.owed().dueOn()).as("from the first time").isEqualTo(DAY.plusDays(15));
        });
        assertThatThrownBy(() -> approval.discharge(new DutyDone("US2b", "Letter", DAY.plusYears(1)), NOW))
                .isInstanceOf(ActInTheFuture.class);
        approval.discharge(done, NOW);
        assertThat(approval.owed()).isEmpty();
        assertThatThrownBy(() -> approval.discharge(done, NOW)).isInstanceOf(DutyNotOwed.class);
        assertThat(approval.requirements()).extracting(Requirement::evidence).containsExactly("Letter", null);
    }

    @Test
    void askingTheTableAgainKeepsEvidence() {
        var approval = approval(ApprovalRoute.MINISTER, "B4", UK);
        approval.require(List.of(Requirement.open("UK6", "Review", MetBy.LAWYER)));
        approval.meet(new MeetRequirements(List.of(new MeetRequirements.Met("UK6", "Minute", DAY))));
        approval.require(List.of(Requirement.open("UK6", "Review", MetBy.LAWYER)));
        assertThat(approval.next(UK)).isEqualTo(ApprovalStep.ONE_PERSON);
    }

    @Test
    void anotherBodyCannotApprove() {
        var approval = approval(ApprovalRoute.CABINET, "B3", US);
        assertThatThrownBy(() -> approval.record(new PersonalApproval(Decision.APPROVE, DAY, "Power", null), NOW))
                .isInstanceOf(AnotherRouteApplies.class);
        assertThatThrownBy(() -> approval.record(ended(21), UK, NOW)).isInstanceOf(AnotherRouteApplies.class);
    }

    @Test
    void whatParliamentDecidedStands() {
        var approval = explained(ApprovalRoute.PARLIAMENT_CONSENT, "B1", US);
        approval.record(act(ParliamentaryAct.REFUSED, null, null, null, null, null, "Voted down"), US, NOW);
        assertThat(approval.next(US)).isEqualTo(ApprovalStep.REFUSED);
        assertThatThrownBy(
                        () -> approval.record(act(ParliamentaryAct.CONSENTED, 90, 10, null, null, null, null), US, NOW))
                .isInstanceOf(ApprovalDecided.class);
    }

    @Test
    void whateverWasDecidedIsNotOverwritten() {
        var cabinet = approval(ApprovalRoute.CABINET, "B3", REFERENDUM);
        cabinet.record(cabinet(Decision.APPROVE, DAY), NOW);
        assertThatThrownBy(() -> cabinet.record(cabinet(Decision.REFUSE, null), NOW))
                .isInstanceOf(ApprovalDecided.class);
        cabinet.record(people(1, 0), false, NOW);
        assertThatThrownBy(() -> cabinet.record(people(0, 1), false, NOW)).isInstanceOf(ApprovalDecided.class);
        var minister = approval(ApprovalRoute.MINISTER, "B4", UK);
        minister.record(new PersonalApproval(Decision.APPROVE, DAY, "Power", null), NOW);
        assertThatThrownBy(() -> minister.record(new PersonalApproval(Decision.REFUSE, DAY, "Power", "No"), NOW))
                .isInstanceOf(ApprovalDecided.class);
        var laid = explained(ApprovalRoute.LAID_BEFORE_PARLIAMENT, "B2", UK);
        assertThatThrownBy(() -> laid.explain(new ExplanatoryMemorandum(
                        "War", "Minister", "Policy", "Obligations", "None", "None", null, null, null, null)))
                .isInstanceOf(ApprovalDecided.class);
        assertThat(laid.memorandum().orElseThrow().subject()).isEqualTo("Peace");
    }

    @Test
    void nobodyDecidesOnceOneRefused() {
        var approval = approval(ApprovalRoute.CABINET, "B3", REFERENDUM);
        approval.record(cabinet(Decision.REFUSE, null), NOW);
        assertThatThrownBy(() -> approval.record(people(1, 0), false, NOW)).isInstanceOf(ApprovalDecided.class);
    }

    private static Referendum people(long votesFor, long votesAgainst) {
        return new Referendum(DAY, votesFor, votesAgainst, null, false, null);
    }

    private static DomesticApproval approval(ApprovalRoute route, String row, Jurisdiction rules) {
        return as("parl", () -> new DomesticApproval(declaration(), "test", route, row, rules, NOW));
    }

    private static DomesticApproval explained(ApprovalRoute route, String row, Jurisdiction rules) {
        var approval = approval(route, row, rules);
        approval.explain(new ExplanatoryMemorandum(
                "Peace", "Minister", "Policy", "Obligations", "None", "None", null, null, null, null));
        return approval;
    }

    private static CabinetOutcome cabinet(Decision outcome, @Nullable LocalDate stated) {
        return new CabinetOutcome(outcome, LocalDate.of(1993, 8, 30), "Minute 1", stated, 61, 50, "Because");
    }

    private static ParliamentaryOutcome consent(@Nullable String chamber) {
        return act(ParliamentaryAct.CONSENTED, 90, 10, null, null, null, null).by(chamber);
    }

    private static ParliamentaryOutcome ended(int days) {
        return act(ParliamentaryAct.PERIOD_ENDED, null, null, days, null, null, null);
    }

    private static ParliamentaryOutcome act(
            ParliamentaryAct act,
            @Nullable Integer votesFor,
            @Nullable Integer votesAgainst,
            @Nullable Integer days,
            @Nullable Integer extension,
            @Nullable String statement,
            @Nullable String reason) {
        return new ParliamentaryOutcome(
                act, DAY, null, votesFor, votesAgainst, days, extension, statement, reason, null);
    }
}
