package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.conclusion.ConclusionTasks.cabinet;
import static subrosa.conclusion.ConclusionTasks.memorandum;
import static subrosa.conclusion.ConclusionTasks.toldTheOtherSide;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Concluding;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Nature;
import subrosa.compartment.Role;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.InstrumentChoice;
import subrosa.instrument.InstrumentKind;
import subrosa.tasks.SubmissionRefused;

/** The roads through entry-into-force.bpmn before the entry into force: by one person, by further requirements, by the people. */
@OnTheEngine
class DomesticApprovalPathTests {

    private static final List<String> OTHER_ROUTES = List.of(
            "prepareExplanatoryMemorandum", "recordParliamentaryOutcome", "reportCabinetApproval", "reportReferendum");

    @Autowired
    Story story;

    @Autowired
    Concluding concluding;

    @Autowired
    DomesticApprovals approvals;

    private String channel = "";
    private UUID instrument = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "B4, MINISTER, A8, EXECUTIVE_AGREEMENT",
        "B4, MINISTER, A7, EXCHANGE_OF_NOTES",
        "B5, MINISTER_OR_DELEGATE, A9, MOU_POLITICAL_COMMITMENT",
        "B6, PRINCIPAL, A10, UNILATERAL_DECLARATION",
        "B6, PRINCIPAL, A4, PARALLEL_UNILATERAL_DECLARATIONS"
    })
    void onePersonApprovesCitingTheAuthority(String row, ApprovalRoute route, String rowA, InstrumentKind kind) {
        var run = begin("none configured", Nature.STATE, rowA, kind, false);
        assertThat(story.openTasks(channel)).containsExactly("approveAtHome");

        assertThatThrownBy(() -> approve(true, "")).isInstanceOf(SubmissionRefused.class);
        approve(true, "The Executive Powers Act, section 3");

        run.passed("approveAtHome", "recordPersonalApproval", "grantDomesticApproval", "computeEntryIntoForce")
                .notPassed("meetRequirements", "informOtherSide", "domesticApprovalRefused", "ratify")
                .notPassed(OTHER_ROUTES.toArray(String[]::new));
        var approval = approval();
        assertThat(approval.row()).isEqualTo(row);
        assertThat(approval.route()).isEqualTo(route);
        assertThat(approval.requirements())
                .as("nothing was asked beforehand")
                .allMatch(requirement -> requirement.metBy() == MetBy.AFTERWARDS);
        assertThat(approval.person()).hasValueSatisfying(given -> {
            assertThat(given.approved()).isTrue();
            assertThat(given.authority()).isEqualTo("The Executive Powers Act, section 3");
            assertThat(given.decidedOn()).isEqualTo(concluding.today());
        });
    }

    @Test
    void aMinisterMayRefuseAndTheOtherSideIsTold() {
        var run = begin("none configured", Nature.STATE, "A8", InstrumentKind.EXECUTIVE_AGREEMENT, false);
        approve(false, "The Executive Powers Act, section 3");
        assertThat(story.openTasks(channel)).containsExactly("informOtherSide");
        informOtherSide();

        run.passed("recordPersonalApproval", "recordRefusal", "domesticApprovalRefused")
                .notPassed("grantDomesticApproval", "computeEntryIntoForce");
        assertThat(run.isOver()).isTrue();
        assertThat(approval().person())
                .hasValueSatisfying(given -> assertThat(given.reason()).isEqualTo("Not on these terms"));
    }

    @Test
    void whoDecidesNothingHasNotRefused() {
        begin("none configured", Nature.STATE, "A8", InstrumentKind.EXECUTIVE_AGREEMENT, false);
        var undecided = Map.<String, Object>of(
                "decidedOn", today(), "authority", "The Executive Powers Act, section 3", "reason", "None yet");

        assertThatThrownBy(() -> story.as("principal").completes(channel, "approveAtHome", undecided))
                .isInstanceOf(SubmissionRefused.class);
        assertThat(story.openTasks(channel)).containsExactly("approveAtHome");
    }

    /** Row B7: whatever the route, the law changes before anybody approves. */
    @Test
    void theLawChangesBeforeTheApproval() {
        var run = begin("none configured", Nature.STATE, "A8", InstrumentKind.EXECUTIVE_AGREEMENT, true);
        assertThat(story.openTasks(channel)).containsExactly("meetRequirements");
        run.notPassed("approveAtHome");

        meet("B7");
        assertThat(story.openTasks(channel)).containsExactly("approveAtHome");
        approve(true, "The Executive Powers Act, section 3");

        run.passed("recordRequirements", "recordPersonalApproval", "grantDomesticApproval")
                .notPassed(OTHER_ROUTES.toArray(String[]::new));
        assertMet("B7");
    }

    /** Rows US0 and US1: counsel first, then the Senate. */
    @Test
    void aTreatyOfTheUnitedStatesQualifiesBeforeTheSenateConsents() {
        var run = begin("us", Nature.STATE, "A5", InstrumentKind.TREATY_SUBJECT_TO_RATIFICATION, false);
        assertThat(story.openTasks(channel)).containsExactly("meetRequirements");
        meet("US0");
        assertThat(story.openTasks(channel)).as("US1a: Circular 175").containsExactly("meetRequirements");
        meet("US1a");
        story.as("parl").completes(channel, "prepareExplanatoryMemorandum", memorandum());
        assertThatThrownBy(() -> story.as("parl").completes(channel, "recordParliamentaryOutcome", vote(66, 34)))
                .isInstanceOf(MajorityNotReached.class);
        story.as("parl").completes(channel, "recordParliamentaryOutcome", vote(67, 33));

        run.passed("recordRequirements", "recordMemorandum", "recordParliament", "grantDomesticApproval")
                .notPassed("approveAtHome", "reportCabinetApproval", "reportReferendum", "ratify");
        assertThat(story.openTasks(channel)).containsExactly("ratify");
        assertMet("US0", "US1a");
        assertThat(rows()).containsExactly("US0", "US1a", "US1b");
        assertThat(approval().row()).isEqualTo("B1");
        assertThat(approval().parliament()).singleElement().satisfies(act -> assertThat(act.votesFor())
                .isEqualTo(67));
    }

    /** Rows US0 and US2: both hold the approval up, and each may be met by itself. */
    @Test
    void anExecutiveAgreementOfTheUnitedStatesTakesAMemorandumOfLaw() {
        var run = begin("us", Nature.STATE, "A8", InstrumentKind.EXECUTIVE_AGREEMENT, false);
        meet("US0");
        assertThat(story.openTasks(channel)).as("US2a is open").containsExactly("meetRequirements");
        assertThatThrownBy(() -> meet("US0")).as("met already").isInstanceOf(SubmissionRefused.class);
        meet("US2a");
        approve(true, "Circular 175");

        run.passed("recordRequirements", "recordPersonalApproval", "grantDomesticApproval")
                .notPassed(OTHER_ROUTES.toArray(String[]::new));
        assertMet("US0", "US2a");
        assertThat(approval().row()).isEqualTo("B4");
        assertThat(story.openTasks(channel))
                .as("the text to the Treaty Office, and the monthly report")
                .containsExactlyInAnyOrder("fileText", "tellParliament");
    }

    /** Row US3: what is owed after the entry into force holds nothing up. */
    @Test
    void aCommitmentOfTheUnitedStatesThatBindsNobodyIsReportedAfterwards() {
        var run = begin("us", Nature.STATE, "A9", InstrumentKind.MOU_POLITICAL_COMMITMENT, false);
        meet("US0");
        assertThat(story.openTasks(channel)).containsExactly("approveAtHome");
        approve(true, "The President's powers");

        run.passed("recordRequirements", "recordPersonalApproval", "grantDomesticApproval")
                .notPassed(OTHER_ROUTES.toArray(String[]::new));
        assertMet("US0");
        assertOwed("US3a", Role.PARL, concluding.today().plusMonths(1));
        assertOwed("B5a", Role.TREATY, concluding.today().plusDays(30));
        assertThat(rows()).as("US3 is the report").doesNotContain("B5b");
        assertThat(approval().row()).isEqualTo("B5");
    }

    /** Row UK4: ratified first; laid afterwards, with the reasons. */
    @Test
    void anExceptionalCaseIsRatifiedFirstAndLaidAfterwards() {
        var run = begin("uk", Nature.STATE, "A5", InstrumentKind.TREATY_SUBJECT_TO_RATIFICATION, false);
        story.as("parl")
                .completes(
                        channel,
                        "prepareExplanatoryMemorandum",
                        Map.of("exceptional", true, "exceptionalOn", today(), "exceptionalReason", "War"));
        assertThat(story.openTasks(channel)).containsExactlyInAnyOrder("tellParliament", "ratify");
        run.passed("recordMemorandum", "grantDomesticApproval").notPassed("recordParliamentaryOutcome");
        assertOwed("UK4", Role.PARL, concluding.today().plusDays(14));
        story.as("parl")
                .completes(channel, "tellParliament", Map.of("row", "UK4", "evidence", "Laid as CP 1", "on", today()));
        assertThat(approval().owed()).isEmpty();
        run.passed("dutiesOnConclusion");
    }

    /** Whoever's act leads there is told what to do, and the act is not lost in between. */
    @Test
    void refusesToGoOnWhereNoRowSaysWhoApproves() {
        assertThatThrownBy(() -> begin("zz", Nature.STATE, "A5", InstrumentKind.TREATY_SUBJECT_TO_RATIFICATION, false))
                .isInstanceOf(NoRouteOfApproval.class)
                .hasMessageContaining("“zz”")
                .hasMessageContaining("consent-required");
    }

    @Test
    void thePeopleDecideAfterTheCabinet() {
        var run = begin("co", Nature.NON_STATE, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        cabinetApproves();
        assertThat(story.openTasks(channel)).containsExactly("reportReferendum");
        referendum(6_431_376, 6_377_482);

        run.passed("recordCabinetApproval", "recordReferendum", "grantDomesticApproval")
                .notPassed("meetRequirements", "approveAtHome", "informOtherSide", "domesticApprovalRefused");
        assertThat(approval().referendum())
                .contains(new Referendum(concluding.today(), 6_431_376, 6_377_482, null, false, null));
    }

    @Test
    void thePeopleMayRefuseWhatTheCabinetApproved() {
        var run = begin("co", Nature.NON_STATE, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        cabinetApproves();
        referendum(6_377_482, 6_431_376);
        informOtherSide();

        run.passed("recordReferendum", "recordRefusal", "domesticApprovalRefused")
                .notPassed("grantDomesticApproval", "computeEntryIntoForce");
        assertThat(run.isOver()).isTrue();
        assertThat(approval().cabinet())
                .hasValueSatisfying(cabinet -> assertThat(cabinet.approved()).isTrue());
        assertThat(approval().referendum())
                .hasValueSatisfying(people -> assertThat(people.approved()).isFalse());
    }

    @Test
    void parliamentMayApproveANewTextInThePlaceOfThePeopleWhoRefusedTheFirst() {
        begin("co", Nature.NON_STATE, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        cabinetApproves();
        referendum(6_377_482, 6_431_376);
        informOtherSide();
        var run = beginAgain("Both sides will meet every month.");
        cabinetApproves();
        story.as("parl")
                .completes(
                        channel,
                        "reportReferendum",
                        Map.of(
                                "heldOn",
                                concluding.today().toString(),
                                "votesFor",
                                205,
                                "votesAgainst",
                                0,
                                "byParliament",
                                true,
                                "authority",
                                "Ruling of the court"));

        run.passed("recordReferendum", "grantDomesticApproval").notPassed("informOtherSide");
        assertThat(approval().referendum()).hasValueSatisfying(decided -> assertThat(decided.byParliament())
                .isTrue());
    }

    private Story.Run beginAgain(String article) {
        concluding.revise(instrument, article, ForceCondition.SIGNATURE, false);
        concluding.review(instrument, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        concluding.sign(instrument, SignatureManner.DEFINITIVE);
        return story.start("entryIntoForce", channel, Map.of("instrument", instrument.toString()));
    }

    private Story.Run begin(
            String jurisdiction, Nature other, String rowA, InstrumentKind kind, boolean lawMustChange) {
        channel = concluding.channel(jurisdiction, other);
        var ratified = kind == InstrumentKind.TREATY_SUBJECT_TO_RATIFICATION;
        instrument = concluding.instrument(channel, List.of("en"), ForceCondition.SIGNATURE, ratified);
        // No word of it is a treaty's, so that it may be a memorandum, too.
        concluding.revise(instrument, "Both sides will meet every year.", ForceCondition.SIGNATURE, ratified);
        concluding.clearInLaw(instrument, new InstrumentChoice(rowA, kind, false, ""), lawMustChange);
        concluding.reportIntegrity(instrument);
        concluding.approve(instrument);
        concluding.sign(
                instrument,
                kind == InstrumentKind.MOU_POLITICAL_COMMITMENT
                        ? SignatureManner.POLITICAL
                        : ratified ? SignatureManner.SIMPLE : SignatureManner.DEFINITIVE);
        return story.start("entryIntoForce", channel, Map.of("instrument", instrument.toString()));
    }

    private DomesticApproval approval() {
        return story.as("desk", () -> approvals.current(instrument).orElseThrow());
    }

    private List<String> rows() {
        return approval().requirements().stream().map(Requirement::row).toList();
    }

    private void assertMet(String... rows) {
        assertThat(approval().requirements())
                .filteredOn(requirement -> requirement.metBy() == MetBy.LAWYER)
                .allSatisfy(met -> {
                    assertThat(met.evidence()).isEqualTo("Minute on " + met.row());
                    assertThat(met.metOn()).isEqualTo(concluding.today());
                })
                .extracting(Requirement::row)
                .containsExactly(rows);
    }

    private void assertOwed(String row, Role by, LocalDate dueOn) {
        assertThat(approval().owed())
                .filteredOn(owed -> owed.row().equals(row))
                .singleElement()
                .satisfies(owed -> {
                    assertThat(owed.owed().owedBy()).isEqualTo(by);
                    assertThat(owed.owed().dueOn()).isEqualTo(dueOn);
                });
    }

    private void meet(String... rows) {
        story.as("legal")
                .completes(
                        channel,
                        "meetRequirements",
                        Map.of(
                                "met",
                                Stream.of(rows)
                                        .map(row -> Map.of("row", row, "evidence", "Minute on " + row, "on", today()))
                                        .toList()));
    }

    private void approve(boolean approved, String authority) {
        var decision = new HashMap<String, Object>(
                Map.of("outcome", approved ? "APPROVE" : "REFUSE", "decidedOn", today(), "authority", authority));
        if (!approved) decision.put("reason", "Not on these terms");
        story.as("principal").completes(channel, "approveAtHome", decision);
    }

    private void referendum(long votesFor, long votesAgainst) {
        story.as("parl")
                .completes(
                        channel,
                        "reportReferendum",
                        Map.of("heldOn", today(), "votesFor", votesFor, "votesAgainst", votesAgainst));
    }

    private void cabinetApproves() {
        story.as("parl").completes(channel, "reportCabinetApproval", cabinet(true, concluding.today()));
    }

    private void informOtherSide() {
        story.as("envoy").completes(channel, "informOtherSide", toldTheOtherSide(concluding.today()));
    }

    private Map<String, Object> vote(int votesFor, int votesAgainst) {
        return Map.of("outcome", "CONSENTED", "on", today(), "votesFor", votesFor, "votesAgainst", votesAgainst);
    }

    private String today() {
        return concluding.today().toString();
    }
}
