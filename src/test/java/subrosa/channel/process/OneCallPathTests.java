package subrosa.channel.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.absence.AbsenceDraft;
import subrosa.absence.Absences;
import subrosa.channel.Briefings;
import subrosa.channel.CallMatter;
import subrosa.channel.CallNotConfirmed;
import subrosa.channel.CallNotYetHeld;
import subrosa.channel.Calls;
import subrosa.channel.Channels;
import subrosa.channel.Mandates;
import subrosa.channel.MinuteTakerTookPart;
import subrosa.channel.ParticipantOutside;
import subrosa.channel.Tempo;
import subrosa.channel.Upgrades;
import subrosa.channel.VoiceMissing;
import subrosa.compartment.CurrentReader;
import subrosa.engine.Accounts;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;
import subrosa.engine.MovableClock;
import subrosa.tasks.ClaimedByOther;
import subrosa.tasks.SubmissionRefused;
import subrosa.tasks.Tasks;
import subrosa.tasks.YoursAlone;

/** In CRISIS tempo one call decides (table F): minuted on one form, confirmed by each from their own account. */
@OnTheEngine
class OneCallPathTests {

    @Autowired
    Story story;

    @Autowired
    Channels channels;

    @Autowired
    Mandates mandates;

    @Autowired
    Upgrades upgrades;

    @Autowired
    Calls calls;

    @Autowired
    Briefings briefings;

    @Autowired
    Tasks tasks;

    @Autowired
    HumanTasks open;

    @Autowired
    Accounts accounts;

    @Autowired
    Absences absences;

    @Autowired
    JdbcTemplate database;

    @Autowired
    MovableClock clock;

    private Exploration at;
    private Story.Run run;

    @BeforeEach
    void draftInACrisis() {
        at = new Exploration(story, channels, clock);
        run = story.start("mandate", at.channel, Map.of());
        var draft = at.mandate();
        draft.put("massDanger", true);
        draft.put("readers", List.of("envoy", "intel"));
        story.as("desk").completes(at.channel, "draftMandate", draft);
    }

    @Test
    void signsTheMandateOnceTheLastHasConfirmed() {
        minute();
        at.confirm("principal", "legal", "security");

        run.notPassed("recordCallClearances", "recordMandateByCall");
        assertThat(story.asSystem(() -> mandates.inForce(at.channel))).isFalse();
        assertThatThrownBy(() -> story.asSystem(() -> calls.confirmed(at.channel, CallMatter.MANDATE, null)))
                .isInstanceOf(CallNotConfirmed.class);

        at.confirm("poldir");

        run.passed("recordCallClearances", "recordMandateByCall", "recordReadInByMandate", "mandateInForce")
                .notPassed("clearLawfulness", "signMandate", "completeReadIn", "mandateRefusedByCall");
        assertThat(run.isOver()).isTrue();
        assertThat(story.asSystem(() -> mandates.inForce(at.channel))).isTrue();
        assertThat(story.asSystem(
                        () -> mandates.current(at.channel).orElseThrow().signedBy()))
                .as("not the last who confirmed")
                .contains("principal");
    }

    /** The last confirmation was refused for ever, whoever wrote the minutes anew. */
    @Test
    void draftsAnewAMemorandumWhoseLastDayCameBeforeTheLastConfirmed() {
        minute();
        at.confirm("principal", "legal", "security");
        story.advance(Duration.ofDays(80));
        at.confirm("poldir");

        run.passed("mandateOutOfDateByCall").notPassed("notifyInspector", "mandateRefusedByCall");
        assertThat(story.openTasks(at.channel)).containsExactly("draftMandate");
        var draft = at.mandate();
        draft.put("massDanger", true);
        story.as("desk").completes(at.channel, "draftMandate", draft);
        minute();
        at.confirm("principal", "legal", "security", "poldir");
        assertThat(story.asSystem(() -> mandates.inForce(at.channel))).isTrue();
    }

    @Test
    void writesTheMinutesAnewWhenSomebodyObjects() {
        minute();
        at.confirm("legal");
        story.as("security")
                .completes(at.channel, "confirmMinutes", Map.of("outcome", "OBJECT", "reason", "I said no telephone."));

        assertThat(story.openTasks(at.channel)).containsExactly("minuteCall");
        assertThat(story.reasonsOnFile(at.channel)).contains("I said no telephone.");

        minute();
        at.confirm("principal", "poldir", "security");
        run.notPassed("recordMandateByCall");
        at.confirm("legal");
        run.passed("recordMandateByCall");
    }

    @Test
    void takesNobodysWordForAnothers() {
        minute();
        var lawyers = open.inChannel(at.channel).stream()
                .filter(task -> "legal".equals(task.assignee()))
                .map(HumanTask::id)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> CurrentReader.runAs(
                        accounts.reader("legal2"), () -> tasks.complete(lawyers, Map.of("outcome", "CONFIRM"))))
                .isInstanceOf(ClaimedByOther.class);
        assertThatThrownBy(() -> CurrentReader.runAs(accounts.reader("legal"), () -> tasks.unclaim(lawyers)))
                .isInstanceOf(YoursAlone.class);
        assertThat(CurrentReader.runAs(accounts.reader("legal"), () -> tasks.offered(0, 100))
                        .tasks())
                .extracting(HumanTask::id)
                .contains(lawyers);
        assertThat(CurrentReader.runAs(accounts.reader("legal2"), () -> tasks.offered(0, 100))
                        .tasks())
                .extracting(HumanTask::id)
                .doesNotContain(lawyers);
    }

    /** Whoever stood in for one of them on the day of the call, or does when they confirm. */
    @Test
    void asksForOtherEyesThanThoseThatWereJoinedThen() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var held = clock.instant();
        try {
            story.as("poldir", () -> absences.say(new AbsenceDraft(today, today, "desk")));
            story.advance(Duration.ofDays(1));
            assertThatThrownBy(() -> minute("heldAt", held.toString())).isInstanceOf(MinuteTakerTookPart.class);
            database.update("delete from absence");

            minute();
            story.as("poldir", () -> absences.say(new AbsenceDraft(today.plusDays(1), today.plusDays(1), "desk")));
            assertThatThrownBy(() -> at.confirm("poldir")).isInstanceOf(MinuteTakerTookPart.class);
        } finally {
            database.update("delete from absence");
        }
    }

    @Test
    void asksForEveryVoiceThatTheWrittenWayWouldHear() {
        assertThatThrownBy(() -> minute("participants", List.of("principal", "poldir", "legal")))
                .isInstanceOf(VoiceMissing.class)
                .hasMessageContaining("security");
        assertThatThrownBy(() -> minute("participants", List.of("principal", "poldir", "legal", "security", "desk")))
                .isInstanceOf(MinuteTakerTookPart.class);
        try {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            story.as("poldir", () -> absences.say(new AbsenceDraft(today, today, "desk")));
            assertThatThrownBy(this::minute)
                    .as("by who stands in for one of them")
                    .isInstanceOf(MinuteTakerTookPart.class);
        } finally {
            database.update("delete from absence");
        }
        story.asSystem(() -> {
            briefings.readOff(at.channel, List.of("lang"));
            return at.channel;
        });
        assertThatThrownBy(() -> minute("participants", List.of("principal", "poldir", "legal", "security", "lang")))
                .isInstanceOf(ParticipantOutside.class)
                .hasMessageContaining("lang");
        assertThatThrownBy(
                        () -> minute("heldAt", clock.instant().plusSeconds(60).toString()))
                .isInstanceOf(CallNotYetHeld.class);
        assertThatThrownBy(() -> minute("lawfulness", "")).isInstanceOf(SubmissionRefused.class);

        assertThat(story.openTasks(at.channel)).containsExactly("minuteCall");
        assertThat(story.asSystem(() -> calls.of(at.channel)))
                .as("nothing is left of it")
                .isEmpty();
    }

    @Test
    void looksForALawfulWayAndCallsAgain() {
        minute("lawfulness", "UNLAWFUL");
        at.confirm("principal", "poldir", "legal", "security");

        assertThat(story.openTasks(at.channel)).containsExactly("proposeRemedy");
        story.as("legal")
                .completes(
                        at.channel,
                        "proposeRemedy",
                        Map.of("outcome", "LICENCE", "reference", "Licence 7", "reason", "For this contact"));
        minute();
        at.confirm("principal", "poldir", "legal", "security");
        run.passed("recordRemedy", "recordMandateByCall");
    }

    @Test
    void refusesTheMandateInThePrincipalsName() {
        var minutes = at.mandateCall();
        minutes.put("decision", "REFUSE");
        minutes.put("reason", "Not through him.");
        story.as("desk").completes(at.channel, "minuteCall", minutes);
        at.confirm("legal", "poldir", "security", "principal");

        run.passed("recordMandateRefusalByCall", "mandateRefusedByCall").notPassed("recordMandateByCall");
        assertThat(story.reasonsOnFile(at.channel)).contains("Not through him.");
    }

    @Test
    void decidesOnTalksByOfficials() {
        minute();
        at.confirm("principal", "poldir", "legal", "security");
        var upgrade = story.start("upgrade", at.channel, Map.of());
        callOnUpgrade("APPROVE");

        upgrade.passed("recordUpgradeByCall").notPassed("prepareUpgrade", "recordUpgradeRefusalByCall");
        assertThat(story.openTasks(at.channel)).containsExactly("exchangeAccreditation");
        assertThat(story.asSystem(() -> upgrades.current(at.channel).orElseThrow()))
                .satisfies(one -> assertThat(one.answeredBy()).contains("principal"))
                .satisfies(one -> assertThat(one.recordedBy()).isEqualTo("desk"));
    }

    @Test
    void refusesTalksByOfficials() {
        minute();
        at.confirm("principal", "poldir", "legal", "security");
        var upgrade = story.start("upgrade", at.channel, Map.of());
        callOnUpgrade("REFUSE");

        upgrade.passed("recordUpgradeRefusalByCall", "upgradeRefusedByCall").notPassed("recordUpgradeByCall");
        assertThat(story.reasonsOnFile(at.channel)).contains("Too early.");
    }

    /** What was begun by a call goes on in writing once there is time. */
    @Test
    void goesBackToMemorandaWithTheTempo() {
        minute();
        at.confirm("principal", "poldir", "legal", "security");
        story.as("poldir", () -> {
            channels.changeTempo(at.channel, Tempo.STANDARD, "The danger is over.");
            return at.channel;
        });
        story.start("upgrade", at.channel, Map.of());

        assertThat(story.openTasks(at.channel)).containsExactly("prepareUpgrade");
    }

    private void minute() {
        story.as("desk").completes(at.channel, "minuteCall", at.mandateCall());
    }

    private void minute(String field, Object value) {
        var minutes = at.mandateCall();
        minutes.put(field, value);
        story.as("desk").completes(at.channel, "minuteCall", minutes);
    }

    private void callOnUpgrade(String decision) {
        var minutes = at.mandateCall();
        minutes.put("participants", List.of("principal", "poldir"));
        minutes.put("decision", decision);
        if (decision.equals("REFUSE")) minutes.put("reason", "Too early.");
        minutes.keySet().removeIf(key -> key.endsWith("Finding") || key.equals("lawfulness"));
        minutes.put("upgradeReason", "A text is near.");
        minutes.put("headOfDelegation", "Savir");
        minutes.put("termsOfReference", "The text, and nothing else.");
        story.as("desk").completes(at.channel, "minuteCall", minutes);
        at.confirm("principal", "poldir");
    }
}
