package subrosa.channel.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Channels;
import subrosa.channel.Mandates;
import subrosa.channel.WayOut;
import subrosa.engine.HumanTask;
import subrosa.engine.HumanTasks;
import subrosa.engine.MovableClock;
import subrosa.instrument.InstrumentForm;
import subrosa.instrument.InstrumentOutline;
import subrosa.instrument.Instruments;
import subrosa.policy.Gate;
import subrosa.policy.Gates;
import subrosa.policy.Subject;

/** The roads of the whole path's own diagram. The road from end to end is the replay's. */
@OnTheEngine
class WholePathTests {

    @Autowired
    Story story;

    @Autowired
    Channels channels;

    @Autowired
    Mandates mandates;

    @Autowired
    HumanTasks tasks;

    @Autowired
    MovableClock clock;

    @Autowired
    Instruments instruments;

    @Autowired
    Gates gates;

    @Autowired
    RuntimeService runtime;

    private Exploration at;
    private Story.Run run;

    @BeforeEach
    void openChannel() {
        at = new Exploration(story, channels, clock);
        run = story.start("backchannelToAgreement", at.channel, Map.of());
    }

    @Test
    void endsWhereThePrincipalRefusesTheMandate() {
        story.as("desk").completes(at.channel, "draftMandate", at.mandate());
        at.clear("CLEARED", "CLEARED");
        story.as("principal").completes(at.channel, "signMandate", Map.of("outcome", "REFUSE", "reason", "Not now"));

        run.passed("channelLost", "channelWasLost")
                .notPassed("contactBegins", "exploratoryContact", "intermediaryValidation", "channelArchived");
        assertThat(story.openTasks(at.channel)).as("nobody to part from").containsExactly("sealRecords");
        assertThat(story.asSystem(() -> channels.get(at.channel)).withdrawnBy()).contains(WayOut.X1);
        assertThat(story.asSystem(() -> channels.get(at.channel)).withdrawalReason())
                .contains("No mandate was given.");
    }

    @Test
    void goesPastValidationWhereTheSidesTalkDirectly() {
        var mandate = new HashMap<>(at.mandate());
        mandate.put("intermediaries", List.of());
        authorise(mandate);
        at.meets(at.memcon("TEST"));
        story.as("envoy").completes(at.channel, "planTest", at.test("LOW"));
        story.as("intel").completes(at.channel, "observeTest", at.observation("PASSED"));

        run.passed("noteDirectContact", "exploratoryContact", "lineIsTrusted").notPassed("intermediaryValidation");
        assertThat(story.openTasks(at.channel)).contains("outlineInstruments", "prepareUpgrade");
    }

    @Test
    void endsWhereTheLineIsClosed() {
        authorise(at.mandate());
        closeOne();

        run.passed("channelLost").notPassed("lineIsTrusted", "outlineInstruments");
        assertThat(story.openTasks(at.channel)).containsExactly("sealRecords");
    }

    @Test
    void goesOnByTheLineThatIsLeft() {
        nameTwoLines();
        closeOne();

        run.notPassed("channelLost");
        story.as("intel").completes(at.channel, "gradeIntermediary", at.grades("B", "2", "TESTED", "YES"));
        story.as("poldir").completes(at.channel, "acceptIntermediary", Map.of("outcome", "ACCEPT"));

        run.passed("intermediaryValidation", "lineIsSettled").notPassed("channelLost");
        assertThat(story.asSystem(() -> gates.shut(List.of(Gate.INTERMEDIARY_VALIDATED), Subject.channel(at.channel))))
                .isEmpty();
    }

    @Test
    void endsWhereTheLastOfTwoLinesIsClosed() {
        nameTwoLines();
        closeOne();
        run.notPassed("channelLost");
        closeOne();

        run.passed("intermediaryRejected", "channelLost").notPassed("lineIsSettled");
        assertThat(story.asSystem(() -> channels.get(at.channel)).withdrawalReason())
                .contains("The last line through an intermediary was closed.");
    }

    private void nameTwoLines() {
        var mandate = new HashMap<>(at.mandate());
        mandate.put("intermediaries", List.of(line("ALDER"), line("BIRCH")));
        authorise(mandate);
    }

    private static Map<String, String> line(String pseudonym) {
        return Map.of("pseudonym", pseudonym, "capacity", "COUNTERPART_ENVOY", "handler", "envoy");
    }

    /** Whichever waits first. */
    private void closeOne() {
        story.as("intel").completes(at.channel, "gradeIntermediary", at.grades("E", "5", "NONE", "NO"));
        story.as("poldir").completes(at.channel, "closeLine", Map.of("reason", "Not to be relied on"));
    }

    @Test
    void turnsAPromiseIntoATaskAndGoesOnBesideIt() {
        authorise(at.mandate());
        var memcon = at.memcon("ANOTHER_CONTACT");
        memcon.put("promises", List.of(Map.of("text", "Name our economists", "dueOn", at.inDays(10))));
        at.meets(memcon);

        assertThat(story.openTasks(at.channel)).contains("keepPromise", "planContact");
        assertThat(story.asSystem(() -> tasks.inChannel(at.channel)))
                .filteredOn(task -> task.key().equals("keepPromise"))
                .extracting(HumanTask::due)
                .containsExactly(LocalDate.parse(at.inDays(11))
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
        story.as("desk").completes(at.channel, "keepPromise", at.observation("PASSED"));
        run.passed("promiseWasMade", "recordPromiseKept", "promiseSettled").notPassed("channelWithdrawn");
    }

    @Test
    void asksOnceForARenewalBeforeTheMandateEnds() {
        authorise(at.mandate());
        story.advance(Duration.ofDays(60));
        run.passed("checkMandate", "mandateWatched").notPassed("renewMandate");

        story.advance(Duration.ofDays(18));
        assertThat(story.openTasks(at.channel)).containsOnlyOnce("renewMandate");
        story.as("principal")
                .completes(
                        at.channel,
                        "renewMandate",
                        Map.of("outcome", "RENEW", "expiresOn", at.inDays(80), "reason", "It goes on"));
        run.passed("recordRenewal");
    }

    /** The text waited behind the mandate for ever: nobody was asked again. */
    @Test
    void asksThePrincipalAgainWhenSomethingWaitsBehindAMandateThatWasLetLapse() {
        letTheMandateLapse();
        answersItsEnd(Map.of("outcome", "RENEW", "expiresOn", at.inDays(80), "reason", "Not yet"));

        run.passed("recordSigningAnew", "isMandateSignedAnew").notPassed("mandateNotSignedAnew", "channelWasLost");
        assertThat(story.asSystem(() -> mandates.inForce(at.channel))).isTrue();
        story.advance(Duration.ofDays(14));
        assertThat(story.openTasks(at.channel)).doesNotContain("signMandateAnew");
    }

    @Test
    void givesUpTheChannelWhoseMandateIsNotSignedAnew() {
        letTheMandateLapse();
        answersItsEnd(Map.of("outcome", "LET_LAPSE", "reason", "There is nothing left to say"));

        run.passed("mandateNotSignedAnew", "channelWasLost");
        assertThat(story.reasonsOnFile(at.channel)).contains("There is nothing left to say");
        assertThat(story.openTasks(at.channel)).doesNotContain("planContact", "signMandateAnew");
    }

    private void letTheMandateLapse() {
        authorise(at.mandate());
        story.advance(Duration.ofDays(78));
        story.as("principal")
                .completes(at.channel, "renewMandate", Map.of("outcome", "LET_LAPSE", "reason", "It has served"));
        story.advance(Duration.ofDays(7));
        run.notPassed("signMandateAnew");
        story.advance(Duration.ofDays(14));
        assertThat(story.openTasks(at.channel)).containsOnlyOnce("signMandateAnew");
        assertThat(story.asSystem(() -> mandates.inForce(at.channel))).isFalse();
    }

    private void answersItsEnd(Map<String, Object> answer) {
        story.as("principal").completes(at.channel, "signMandateAnew", answer);
    }

    @Test
    void notesThatTheMandateIsOverdueAndWaitsOn() {
        story.advance(Duration.ofDays(6));

        run.passed("mandateOverdue", "noteOverdueMandate", "mandateOverdueNoted")
                .notPassed("mandate");
        assertThat(story.openTasks(at.channel)).containsExactly("draftMandate");
    }

    @Test
    void givesUpAFurtherInstrumentThatCannotBeTaken() {
        var further = further();
        story.asSystem(() -> {
            runtime.createMessageCorrelation("instrumentAdded")
                    .processInstanceId(run.instance())
                    .setVariablesToTriggeredScope(Map.of("instrument", further.toString()))
                    .correlate();
            return further;
        });

        run.passed("gatesMissing", "abandonInstrument", "furtherNotTaken").notPassed("convergenceOfFurther");
        assertThat(story.asSystem(() -> instruments.get(further)).dropped()).isTrue();
    }

    @Test
    void withdrawsTheWholeChannelWhenTheContactIsSuspended() {
        story.asSystem(() -> {
            runtime.createProcessInstanceModification(run.instance())
                    .startBeforeActivity("furtherInstrumentPath")
                    .setVariable("instrument", further().toString())
                    .execute();
            return run;
        });
        var path = runtime.createProcessInstanceQuery()
                .superProcessInstanceId(run.instance())
                .processDefinitionKey("instrumentPath")
                .singleResult();
        story.asSystem(() -> {
            runtime.createProcessInstanceModification(path.getId())
                    .startBeforeActivity("contactSuspended")
                    .execute();
            return path;
        });

        run.passed("channelWasLost").notPassed("mandate");
        assertThat(story.openTasks(at.channel)).containsExactly("sealRecords");
        assertThat(story.asSystem(() -> channels.get(at.channel)).withdrawnBy()).contains(WayOut.X1);
    }

    private UUID further() {
        return story.as("desk", () -> instruments
                .add(
                        at.channel,
                        new InstrumentOutline(
                                "Protocol",
                                InstrumentForm.SINGLE,
                                List.of("en"),
                                List.of("Israel", "The other side"),
                                false))
                .id());
    }

    private void authorise(Map<String, Object> mandate) {
        story.as("desk").completes(at.channel, "draftMandate", mandate);
        at.clear("CLEARED", "CLEARED");
        story.as("principal").completes(at.channel, "signMandate", Map.of("outcome", "SIGN"));
        story.as("security")
                .completes(
                        at.channel,
                        "completeReadIn",
                        Map.of(
                                "readers",
                                List.of("envoy", "intel"),
                                "briefedOn",
                                at.today().toString()));
    }
}
