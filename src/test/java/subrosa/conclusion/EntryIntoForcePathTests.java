package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.conclusion.ConclusionTasks.cabinet;
import static subrosa.conclusion.ConclusionTasks.memorandum;
import static subrosa.conclusion.ConclusionTasks.notice;
import static subrosa.conclusion.ConclusionTasks.submission;
import static subrosa.conclusion.ConclusionTasks.toldTheOtherSide;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Concluding;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Briefings;
import subrosa.channel.Nature;
import subrosa.channel.OverdueNotice;
import subrosa.channel.Stage;
import subrosa.engine.ExternalWork;
import subrosa.engine.HumanTasks;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.InstrumentKind;
import subrosa.tasks.SubmissionRefused;

/** The roads through entry-into-force.bpmn. */
@OnTheEngine
class EntryIntoForcePathTests {

    @Autowired
    Story story;

    @Autowired
    Concluding concluding;

    @Autowired
    EntriesIntoForce entries;

    @Autowired
    Registrations registrations;

    @Autowired
    ExternalWork work;

    @Autowired
    DomesticApprovals approvals;

    @Autowired
    HumanTasks tasks;

    @Autowired
    Briefings briefings;

    @Autowired
    Clock clock;

    @Test
    void theCabinetApprovesAndItEntersIntoForceOneMonthAfterSignature() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = signed(
                channel, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false, ForceCondition.SIGNATURE, false);
        var signedOn = concluding.today();
        var run = start(channel, instrument);
        assertThat(story.openTasks(channel)).containsExactly("reportCabinetApproval");
        story.as("parl").completes(channel, "reportCabinetApproval", cabinet(true, concluding.today()));
        assertThat(story.openTasks(channel)).as("waiting for the date").isEmpty();
        run.notPassed("declareEntryIntoForce");
        story.advance(Duration.ofDays(32));
        story.as("treaty").completes(channel, "publishNotice", notice(concluding.today()));
        run.passed("grantDomesticApproval", "declareEntryIntoForce", "recordNotRegistrable", "instrumentInForce")
                .notPassed("ratify", "prepareRegistration", "informOtherSide", "recordParliamentaryOutcome");
        assertThat(story.as(
                        "desk", () -> entries.current(instrument).orElseThrow().inForceOn()))
                .isEqualTo(signedOn.plusMonths(1));
        assertThat(story.as(
                        "desk",
                        () -> registrations.current(instrument).orElseThrow().row()))
                .isEqualTo("A3");
    }

    @Test
    void aRefusalAtHomeIsToldToTheOtherSideAndEndsThere() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = signed(
                channel, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false, ForceCondition.SIGNATURE, false);
        var run = start(channel, instrument);
        story.as("parl").completes(channel, "reportCabinetApproval", cabinet(false, concluding.today()));
        story.as("envoy").completes(channel, "informOtherSide", toldTheOtherSide(concluding.today()));
        run.passed("recordRefusal", "domesticApprovalRefused")
                .notPassed("grantDomesticApproval", "ratify", "declareEntryIntoForce");
        assertThat(run.isOver()).isTrue();
    }

    @Test
    void aTreatyIsLaidObjectedToLaidAgainRatifiedExchangedAndRegistered() {
        var channel = concluding.channel("uk", Nature.STATE);
        var instrument = signed(
                channel,
                "A5",
                InstrumentKind.TREATY_SUBJECT_TO_RATIFICATION,
                true,
                ForceCondition.EXCHANGE_OF_INSTRUMENTS,
                true);
        var run = start(channel, instrument);
        story.as("parl").completes(channel, "prepareExplanatoryMemorandum", memorandum());
        story.as("parl").completes(channel, "recordParliamentaryOutcome", parliament("COMMONS_OBJECTED", 0));
        assertThatThrownBy(() -> story.as("parl")
                        .completes(channel, "recordParliamentaryOutcome", parliament("PERIOD_ENDED", 20)))
                .isInstanceOf(LayingPeriodRunning.class);
        story.as("parl").completes(channel, "recordParliamentaryOutcome", parliament("PERIOD_ENDED", 21));
        story.as("principal")
                .completes(
                        channel,
                        "ratify",
                        Map.of(
                                "executedOn",
                                concluding.today().toString(),
                                "place",
                                "London",
                                "issuedBy",
                                "The Secretary of State",
                                "issuerOffice",
                                "FOREIGN_MINISTER"));
        story.as("treaty")
                .completes(
                        channel,
                        "noteConsents",
                        Map.of(
                                "consents",
                                List.of(Map.of(
                                        "party",
                                        "Other",
                                        "kind",
                                        "EXCHANGE",
                                        "on",
                                        concluding.today().toString()))));
        story.advance(Duration.ofDays(32));
        story.as("treaty").completes(channel, "publishNotice", notice(concluding.today()));
        story.as("treaty").completes(channel, "prepareRegistration", submission(concluding.today(), "en"));
        submitted(Map.of("answer", "QUERIED"));
        story.as("treaty").completes(channel, "answerSecretariat", Map.of("answer", "The protocol of exchange."));
        submitted(Map.of("number", "I-30000"));
        run.passed("recordRatification", "recordConsents", "recordQuery", "recordAnswer", "recordRegistration")
                .notPassed("reportCabinetApproval", "recordNotRegistrable", "domesticApprovalRefused");
        assertThat(run.isOver()).isTrue();
        assertThat(story.as(
                        "desk",
                        () -> registrations.current(instrument).orElseThrow().number()))
                .contains("I-30000");
    }

    /** Row US2: each has its day, its role and its evidence. */
    @Test
    void whatIsOwedAfterwardsIsWorkWithADate() {
        var channel = concluding.channel("us", Nature.STATE);
        var instrument =
                signed(channel, "A8", InstrumentKind.EXECUTIVE_AGREEMENT, false, ForceCondition.SIGNATURE, false);
        var signedOn = concluding.today();
        var run = start(channel, instrument);
        for (var row : List.of("US0", "US2a"))
            story.as("legal")
                    .completes(
                            channel,
                            "meetRequirements",
                            Map.of(
                                    "met",
                                    List.of(Map.of("row", row, "evidence", "Minute", "on", signedOn.toString()))));
        story.as("principal")
                .completes(
                        channel,
                        "approveAtHome",
                        Map.of("outcome", "APPROVE", "decidedOn", signedOn.toString(), "authority", "Circular 175"));
        assertThat(dueDates(channel))
                .containsExactlyInAnyOrder(
                        Map.entry("fileText", signedOn.plusDays(15)),
                        Map.entry("tellParliament", signedOn.plusMonths(1)));
        done(channel, "treaty", "fileText", "US2b");
        assertThatThrownBy(() -> done(channel, "parl", "tellParliament", "US2b"))
                .as("not the liaison's")
                .isInstanceOf(SubmissionRefused.class);
        done(channel, "parl", "tellParliament", "US2c");

        story.advance(Duration.ofDays(32));
        assertThat(dueDates(channel))
                .contains(Map.entry("fileText", signedOn.plusMonths(1).plusDays(120)));
        story.as("treaty").completes(channel, "publishNotice", notice(concluding.today()));
        assertThat(run.isOver()).as("it is not published yet").isFalse();
        done(channel, "treaty", "fileText", "US2d");
        run.passed("dutiesOnConclusion", "dutiesInForce", "instrumentInForce");
        assertThat(run.isOver()).isTrue();
        assertThat(story.as(
                        "desk",
                        () -> approvals.current(instrument).orElseThrow().requirements()))
                .allSatisfy(one -> assertThat(one.metOn()).as(one.row()).isNotNull())
                .extracting(Requirement::evidence)
                .contains("Letter on US2b", "Letter on US2c", "Letter on US2d");
    }

    /** S16: thirty days run from the entry into force, however late the notice is published. */
    @Test
    void theRegistrationIsDueFromTheEntryIntoForce() {
        var channel = concluding.channel("il", Nature.STATE);
        var instrument =
                signed(channel, "A8", InstrumentKind.EXECUTIVE_AGREEMENT, true, ForceCondition.SIGNATURE, false);
        start(channel, instrument);
        var today = concluding.today();
        story.as("parl").completes(channel, "reportCabinetApproval", cabinet(true, today));
        story.advance(Duration.between(
                clock.instant(),
                today.plusMonths(1).plusDays(10).atStartOfDay(ZoneOffset.UTC).toInstant()));
        story.as("treaty").completes(channel, "publishNotice", notice(concluding.today()));

        assertThat(dueDates(channel))
                .containsExactly(
                        Map.entry("prepareRegistration", today.plusMonths(1).plusDays(29)));
        assertThat(overdue(channel)).isEmpty();
        story.advance(Duration.ofDays(21));
        assertThat(overdue(channel)).containsExactly(Stage.S16);
    }

    private List<Stage> overdue(String channel) {
        return story.asSystem(() -> briefings.overdueNoticesOf(channel).stream()
                .map(OverdueNotice::stage)
                .toList());
    }

    private void done(String channel, String account, String task, String row) {
        story.as(account)
                .completes(
                        channel,
                        task,
                        Map.of(
                                "row",
                                row,
                                "evidence",
                                "Letter on " + row,
                                "on",
                                concluding.today().toString()));
    }

    /** The last day on which each open task with a date may be done. */
    private List<Map.Entry<String, LocalDate>> dueDates(String channel) {
        return tasks.inChannel(channel).stream()
                .filter(task -> task.due() != null)
                .map(task ->
                        Map.entry(task.key(), LocalDate.ofInstant(task.due().minusMillis(1), ZoneOffset.UTC)))
                .toList();
    }

    private UUID signed(
            String channel,
            String row,
            InstrumentKind kind,
            boolean registrable,
            ForceCondition condition,
            boolean ratification) {
        var instrument = concluding.instrument(channel, List.of("en"), condition, ratification);
        concluding.review(instrument, row, kind, registrable);
        concluding.sign(instrument, ratification ? SignatureManner.SIMPLE : SignatureManner.DEFINITIVE);
        return instrument;
    }

    private Story.Run start(String channel, UUID instrument) {
        return story.start("entryIntoForce", channel, Map.of("instrument", instrument.toString()));
    }

    private void submitted(Map<String, Object> answer) {
        for (var job : work.fetch("test", List.of("registration-submission"))) work.complete("test", job, answer);
    }

    private Map<String, Object> parliament(String outcome, int days) {
        var today = concluding.today().toString();
        return outcome.equals("PERIOD_ENDED")
                ? Map.of("outcome", outcome, "on", today, "daysPassed", days)
                : Map.of("outcome", outcome, "on", today, "statement", "HC Deb 1");
    }
}
