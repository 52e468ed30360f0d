package subrosa.channel.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Briefings;
import subrosa.channel.Channels;
import subrosa.channel.Contacts;
import subrosa.channel.Signals;
import subrosa.channel.StakesNotLowered;
import subrosa.channel.Tempo;
import subrosa.channel.Timeline;
import subrosa.channel.TrustNotTested;
import subrosa.channel.UnderstandingStatus;
import subrosa.channel.Understandings;
import subrosa.compartment.Level;
import subrosa.engine.HumanTasks;
import subrosa.engine.MovableClock;
import subrosa.forms.FieldError;
import subrosa.policy.Gate;
import subrosa.policy.GateShut;
import subrosa.tasks.SubmissionRefused;

@OnTheEngine
class ExploratoryContactPathTests {

    @Autowired
    Story story;

    @Autowired
    Channels channels;

    @Autowired
    Contacts contacts;

    @Autowired
    Understandings understandings;

    @Autowired
    Signals signals;

    @Autowired
    Timeline timeline;

    @Autowired
    Briefings briefings;

    @Autowired
    HumanTasks tasks;

    @Autowired
    MovableClock clock;

    private Exploration at;

    @BeforeEach
    void openChannel() {
        at = new Exploration(story, channels, clock);
    }

    @Test
    void establishesTrustByContactAndTest() {
        var run = begin();
        var memcon = at.memcon("ANOTHER_CONTACT");
        memcon.put("reached", List.of(Map.of("text", "Gaza first", "ourStatus", "NOTED", "theirStatus", "PROPOSED")));
        memcon.put("stakeholders", List.of(Map.of("name", "Refugees", "interest", "Return")));
        at.meets(memcon);
        at.meets(at.memcon("TEST"));
        story.as("envoy").completes(at.channel, "planTest", at.test("LOW"));
        story.as("intel").completes(at.channel, "observeTest", at.observation("PASSED"));

        run.passed("recordContactPlan", "contact", "recordTestPlan", "recordTest", "trustEstablished")
                .notPassed("lookForReply", "contactAbandoned");
        assertThat(run.isOver()).isTrue();
        assertThat(story.asSystem(() -> contacts.of(at.channel))).hasSize(2);
        assertThat(story.asSystem(() -> understandings.of(at.channel)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.statusOf("PLO")).isEqualTo(UnderstandingStatus.PROPOSED);
                    assertThat(one.statusOf("Israel")).isEqualTo(UnderstandingStatus.NOTED);
                });
    }

    @Test
    void testsAloneDoNotEndItWhileTheOtherSideIsUnwilling() {
        var run = begin();
        var unwilling = at.memcon("TEST");
        unwilling.put("counterpartWilling", false);
        at.meets(unwilling);
        story.as("envoy").completes(at.channel, "planTest", at.test("LOW"));
        story.as("intel").completes(at.channel, "observeTest", at.observation("PASSED"));
        run.passed("recordTest").notPassed("trustEstablished", "contactAbandoned");
        assertThat(story.openTasks(at.channel)).containsExactly("planContact");

        at.meets(at.memcon("READY"));
        run.passed("trustEstablished").notPassed("contactAbandoned");
        assertThat(run.isOver()).isTrue();
    }

    @Test
    void asksForTheMemorandumWithinItsLimitAfterTheContact() {
        begin();
        story.as("envoy").completes(at.channel, "planContact", at.plan());
        // Table F, MEDIATED: 48 hours. Without a time of day, from the end of the day.
        assertThat(dueOfMemcon())
                .isEqualTo(at.today().plusDays(4).atStartOfDay(ZoneOffset.UTC).toInstant());

        story.as("envoy").completes(at.channel, "recordMemcon", at.memcon("ANOTHER_CONTACT"));
        var plan = new HashMap<>(at.plan());
        plan.put("plannedAt", "20:30:00+02:00");
        story.as("envoy").completes(at.channel, "planContact", plan);
        assertThat(dueOfMemcon())
                .isEqualTo(at.today().plusDays(3).atTime(18, 30).toInstant(ZoneOffset.UTC));
    }

    @Test
    void handsNothingOverBeforeWhoeverCarriesItIsAccepted() {
        begin();
        var plan = new HashMap<>(at.plan());
        plan.put("papers", "A non-paper of three pages");

        assertThatThrownBy(() -> story.as("envoy").completes(at.channel, "planContact", plan))
                .isInstanceOfSatisfying(
                        GateShut.class, shut -> assertThat(shut.gates()).containsExactly(Gate.INTERMEDIARY_VALIDATED));
        assertThat(story.openTasks(at.channel)).containsExactly("planContact");
    }

    @Test
    void marksAMemorandumByWhatItGivesAwayAndByWhoseInformationItIs() {
        begin();
        var memcon = at.memcon("ANOTHER_CONTACT");
        memcon.put("identifiesHelper", true);
        memcon.put("originator", "A foreign service");
        memcon.put("originatorLevel", "TOP_SECRET");
        at.meets(memcon);

        assertThat(rowsOf("recorded the contact")).containsExactly("D2", "D4", "D7");
        assertThat(story.asSystem(() -> briefings.noticesOf(at.channel))).hasSize(1);
    }

    @Test
    void asksAtWhichLevelAForeignOriginatorGaveIt() {
        begin();
        var memcon = at.memcon("ANOTHER_CONTACT");
        memcon.put("originator", "A foreign service");
        story.as("envoy").completes(at.channel, "planContact", at.plan());

        assertThatThrownBy(() -> story.as("envoy").completes(at.channel, "recordMemcon", memcon))
                .isInstanceOfSatisfying(SubmissionRefused.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::path)
                        .containsExactly("originatorLevel"));
    }

    @Test
    void recordsButDoesNotMarkWhatAMarkingWouldHideAndTellsTheInspector() {
        begin();
        var memcon = at.memcon("ANOTHER_CONTACT");
        memcon.put("hidesWrongdoing", true);
        memcon.put("identifiesHelper", true);
        at.meets(memcon);

        var held = story.asSystem(() -> contacts.of(at.channel));
        assertThat(held).hasSize(1);
        // It is opened to nobody by that.
        assertThat(story.asSystem(() -> contacts.marking(held.get(0))).level()).isEqualTo(Level.TOP_SECRET);
        assertThat(rowsOf("recorded the contact")).containsExactly("D11");
        assertThat(rowsOf("referred to the inspector")).containsExactly("D11");
        assertThat(story.asSystem(() -> briefings.noticesOf(at.channel)))
                .anySatisfy(notice -> assertThat(notice.matter()).hasValueSatisfying(matter -> assertThat(matter)
                        .contains(at.today().toString())));
    }

    @Test
    void asksForEverythingThatAMemorandumHasToSay() {
        begin();
        var memcon = at.memcon("ANOTHER_CONTACT");
        var required = List.of("place", "offers", "commitments", "atmosphere", "followUp");
        required.forEach(memcon::remove);
        story.as("envoy").completes(at.channel, "planContact", at.plan());

        assertThatThrownBy(() -> story.as("envoy").completes(at.channel, "recordMemcon", memcon))
                .isInstanceOfSatisfying(SubmissionRefused.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::path)
                        .containsExactlyInAnyOrderElementsOf(required));
    }

    @Test
    void doesNotMeetBeforeTheMandateAndTheReadIn() {
        story.start("exploratoryContact", at.channel, Map.of());

        assertThatThrownBy(() -> story.as("envoy").completes(at.channel, "planContact", at.plan()))
                .isInstanceOfSatisfying(
                        GateShut.class, shut -> assertThat(shut.gates()).containsExactly(Gate.MANDATE, Gate.READ_IN));
        assertThat(story.asSystem(() -> contacts.plansOf(at.channel))).isEmpty();
    }

    @Test
    void doesNotMeetAfterTheMandateEnded() {
        begin();
        story.advance(Duration.ofDays(81));

        assertThatThrownBy(() -> story.as("envoy").completes(at.channel, "planContact", at.plan()))
                .isInstanceOfSatisfying(
                        GateShut.class, shut -> assertThat(shut.gates()).containsExactly(Gate.MANDATE));
        assertThat(story.openTasks(at.channel)).containsExactly("planContact");
    }

    @Test
    void isNotReadyWithoutATest() {
        begin();
        story.as("envoy").completes(at.channel, "planContact", at.plan());

        assertThatThrownBy(() -> story.as("envoy").completes(at.channel, "recordMemcon", at.memcon("READY")))
                .isInstanceOf(TrustNotTested.class);
        assertThat(story.asSystem(() -> contacts.of(at.channel))).isEmpty();
    }

    @Test
    void isReadyWithoutATestOnlyInACrisis() {
        var run = begin();
        story.as("poldir", () -> {
            channels.changeTempo(at.channel, Tempo.CRISIS, "A hostage's life is at risk.");
            return at.channel;
        });
        at.meets(at.memcon("READY"));

        run.passed("contact", "trustEstablished").notPassed("planTest", "contactAbandoned");
        assertThat(run.isOver()).isTrue();
    }

    @Test
    void recallsAnEnvoyWhoExceededTheMandate() {
        var run = begin();
        var memcon = at.memcon("ANOTHER_CONTACT");
        memcon.put("mandateExceeded", true);
        memcon.put("excess", "Spoke of recognition");
        at.meets(memcon);

        assertThat(story.openTasks(at.channel)).containsExactly("recallEnvoy");
        story.as("poldir")
                .completes(
                        at.channel,
                        "recallEnvoy",
                        Map.of(
                                "correction", "What was said of recognition does not count.",
                                "sentOn", at.today().toString(),
                                "envoyInstruction", "Return and report."));
        story.run("contact", at.channel).passed("recordContact", "recallEnvoy", "recordCorrection", "contactRecorded");
        run.passed("contact").notPassed("planTest", "contactAbandoned");
        assertThat(story.openTasks(at.channel)).containsExactly("planContact");
        assertThat(story.asSystem(() -> contacts.outreachOf(at.channel))).hasSize(1);
    }

    @Test
    void repeatsAFailedTestOnceAndThenGivesUp() {
        var run = begin();
        at.meets(at.memcon("TEST"));
        story.as("envoy").completes(at.channel, "planTest", at.test("MEDIUM"));
        story.as("intel").completes(at.channel, "observeTest", at.observation("FAILED"));

        assertThatThrownBy(() -> story.as("envoy").completes(at.channel, "planTest", at.test("MEDIUM")))
                .isInstanceOf(StakesNotLowered.class);
        story.as("envoy").completes(at.channel, "planTest", at.test("LOW"));
        story.as("intel").completes(at.channel, "observeTest", at.observation("FAILED"));

        run.passed("contactAbandoned").notPassed("trustEstablished", "lookForReply");
        assertThat(run.isOver()).isTrue();
    }

    @Test
    void testsOnUntilAsManyPassedAsWereAgreed() {
        var run = begin();
        var two = new HashMap<>(at.test("LOW"));
        two.put("testsAgreed", 2);
        at.meets(at.memcon("TEST"));
        story.as("envoy").completes(at.channel, "planTest", two);
        story.as("intel").completes(at.channel, "observeTest", at.observation("PASSED"));
        assertThat(story.openTasks(at.channel)).containsExactly("planContact");
        run.passed("recordTest").notPassed("trustEstablished", "contactAbandoned");

        at.meets(at.memcon("TEST"));
        story.as("envoy").completes(at.channel, "planTest", two);
        story.as("intel").completes(at.channel, "observeTest", at.observation("PASSED"));
        run.passed("trustEstablished").notPassed("contactAbandoned", "lookForReply");
        assertThat(run.isOver()).isTrue();
        assertThat(story.asSystem(() -> signals.passedTests(at.channel))).isEqualTo(2);
        assertThat(story.asSystem(() -> contacts.of(at.channel))).hasSize(2);
    }

    @Test
    void givesUpOnTheEnvoysWord() {
        var run = begin();
        at.meets(at.memcon("ABANDON"));

        run.passed("contactAbandoned").notPassed("planTest", "lookForReply", "trustEstablished");
        assertThat(run.isOver()).isTrue();
    }

    private Instant dueOfMemcon() {
        return Objects.requireNonNull(story.asSystem(() -> tasks.inChannel(at.channel)).stream()
                .filter(task -> task.key().equals("recordMemcon"))
                .findFirst()
                .orElseThrow()
                .due());
    }

    private List<String> rowsOf(String words) {
        return story.asSystem(() -> timeline.of(at.channel)).stream()
                .filter(entry -> entry.act().contains(words))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private Story.Run begin() {
        at.authorise();
        return story.start("exploratoryContact", at.channel, Map.of());
    }
}
