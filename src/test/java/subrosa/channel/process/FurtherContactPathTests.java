package subrosa.channel.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Memcons;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.ContactAfterMandate;
import subrosa.channel.ContactPlanDraft;
import subrosa.channel.Contacts;
import subrosa.channel.EverythingConcluded;
import subrosa.channel.FurtherContacts;
import subrosa.channel.Medium;
import subrosa.channel.MediumNotPermitted;
import subrosa.channel.OnlyThoseInContactPlanContacts;
import subrosa.channel.Understanding;
import subrosa.channel.Understandings;
import subrosa.compartment.NotKnown;
import subrosa.engine.HumanTasks;
import subrosa.engine.MovableClock;
import subrosa.instrument.FurtherInstruments;
import subrosa.instrument.InstrumentForm;
import subrosa.instrument.InstrumentOutline;
import subrosa.instrument.Instruments;
import subrosa.instrument.NotInTheText;
import subrosa.instrument.UnderstandingsLeft;
import subrosa.policy.Gate;
import subrosa.policy.GateShut;
import subrosa.scenario.Oslo;

/** Contacts that are planned beside the exploration: what each brings has to find its place before anything is initialled or signed. */
@OnTheEngine
class FurtherContactPathTests {

    private static final String PRISONERS = "Prisoners are released in stages";

    @Autowired
    Oslo oslo;

    @Autowired
    Story story;

    @Autowired
    FurtherContacts further;

    @Autowired
    FurtherInstruments furtherInstruments;

    @Autowired
    Contacts contacts;

    @Autowired
    Understandings understandings;

    @Autowired
    Instruments instruments;

    @Autowired
    HumanTasks tasks;

    @Autowired
    MovableClock clock;

    private String channel = "";

    @Test
    void goesOnBesideTheTestOfTheExplorationAndDoesNotAskHowThatGoesOn() {
        channel = oslo.after("plan-test").channel();
        plan();
        assertThat(dueOfMemcon())
                .as("table F, MEDIATED: 48 hours after the day")
                .isEqualTo(today().plusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant());
        assertThat(story.as("envoy").sees(channel, "recordMemcon")).doesNotContainKey("exploring");

        record(memcon());

        path().passed("contactWasPlanned", "contact", "askForPlaces", "contactTakenUp")
                .notPassed("placeUnderstandings", "exploratoryContact");
        assertThat(story.openTasks(channel)).contains("observeTest").doesNotContain("planContact", "recordMemcon");
    }

    @Test
    void leavesToConvergenceWhatItBringsBeforeThereIsAText() {
        channel = oslo.after("outline-instruments").channel();
        plan();
        record(reaching(PRISONERS));

        path().passed("contactTakenUp").notPassed("placeUnderstandings");
        assertThat(story.openTasks(channel)).contains("draftText");
    }

    @Test
    void leavesToConvergenceWhatEarlierContactsBrought() {
        channel = oslo.after("draft-text").channel();
        plan();
        record(memcon());

        path().passed("contactTakenUp").notPassed("placeUnderstandings");
    }

    @Test
    void recallsAnEnvoyWhoWentBeyondTheMandateAtAFurtherContact() {
        channel = oslo.after("outline-instruments").channel();
        plan();
        var memcon = memcon();
        memcon.put("mandateExceeded", true);
        memcon.put("excess", "Spoke of Jerusalem");
        record(memcon);
        assertThat(story.openTasks(channel)).contains("recallEnvoy");

        story.as("poldir")
                .completes(
                        channel,
                        "recallEnvoy",
                        Map.of(
                                "correction", "What was said of Jerusalem does not count.",
                                "sentOn", today().toString(),
                                "envoyInstruction", "Return and report."));

        assertThat(story.openTasks(channel)).doesNotContain("recallEnvoy", "placeUnderstandings");
        assertThat(story.asSystem(() -> contacts.outreachOf(channel)))
                .anyMatch(one -> one.text().contains("Jerusalem"));
    }

    @Test
    void nothingIsInitialledUntilWhatWasUnderstoodDuringTheReviewHasItsPlace() {
        var at = oslo.after("check-victims");
        channel = at.channel();
        plan();
        record(reaching(PRISONERS));

        assertThatThrownBy(() -> oslo.play(at, "initial", Map.of()))
                .isInstanceOfSatisfying(
                        GateShut.class, shut -> assertThat(shut.gates()).containsExactly(Gate.RECONCILED));
        drop(PRISONERS);
        oslo.play(at, "initial", Map.of());

        assertThat(story.openTasks(channel)).doesNotContain("initialText", "placeUnderstandings");
    }

    @Test
    void nothingIsSignedUntilWhatWasUnderstoodAfterInitiallingHasItsPlace() {
        var at = oslo.after("powers");
        channel = at.channel();
        plan();
        record(reaching(PRISONERS));

        assertThatThrownBy(() -> oslo.play(at, "sign", Map.of()))
                .isInstanceOfSatisfying(
                        GateShut.class, shut -> assertThat(shut.gates()).containsExactly(Gate.RECONCILED));
        drop(PRISONERS);
        oslo.play(at, "sign", Map.of());

        assertThat(story.openTasks(channel)).doesNotContain("signInstrument");
        assertThatThrownBy(this::plan).isInstanceOf(EverythingConcluded.class);
    }

    @Test
    void placesAnUnderstandingOnlyWhereATextNamesItOrIsStillToBeWritten() {
        channel = oslo.after("check-victims").channel();
        plan();
        record(reaching(PRISONERS));
        var declaration = instrument("Declaration");

        assertThatThrownBy(() -> place(List.of())).isInstanceOf(UnderstandingsLeft.class);
        assertThatThrownBy(() -> place(List.of(article(PRISONERS, declaration, "VI"))))
                .isInstanceOf(NotInTheText.class)
                .hasMessageContaining("Declaration of Principles");
        assertThat(understanding(PRISONERS).disposition()).isEmpty();

        story.as(
                "desk",
                () -> furtherInstruments.add(
                        channel,
                        new InstrumentOutline(
                                "A letter on prisoners",
                                InstrumentForm.LETTERS,
                                List.of("en"),
                                List.of("Israel", "PLO"),
                                false)));
        place(List.of(article(PRISONERS, instrument("A letter"), "1")));

        assertThat(understanding(PRISONERS).disposition()).isPresent();
        assertThat(story.openTasks(channel)).doesNotContain("placeUnderstandings");
    }

    @Test
    void isPlannedByDeskAndEnvoysInsideOnly() {
        channel = oslo.after("outline-instruments").channel();

        for (var account : List.of("legal", "poldir", "intel"))
            assertThatThrownBy(() -> story.as(account, () -> further.plan(channel, draft(Medium.IN_PERSON, today()))))
                    .isInstanceOf(OnlyThoseInContactPlanContacts.class);
        assertThatThrownBy(() -> story.as("outsider", () -> further.plan(channel, draft(Medium.IN_PERSON, today()))))
                .isInstanceOf(NotKnown.class);
        assertThat(story.openTasks(channel)).doesNotContain("recordMemcon");
    }

    @Test
    void keepsToTheMandate() {
        channel = oslo.after("outline-instruments").channel();
        assertThatThrownBy(() -> plan(draft(Medium.COURIER, today()))).isInstanceOf(MediumNotPermitted.class);
        assertThatThrownBy(() -> plan(draft(Medium.IN_PERSON, today().plusDays(120))))
                .isInstanceOf(ContactAfterMandate.class);

        story.advance(Duration.ofDays(100));
        assertThatThrownBy(this::plan).as("INV-11").isInstanceOfSatisfying(GateShut.class, shut -> assertThat(
                        shut.gates())
                .containsExactly(Gate.MANDATE));
        assertThat(story.openTasks(channel)).doesNotContain("recordMemcon");
    }

    private void plan() {
        plan(draft(Medium.IN_PERSON, today()));
    }

    private void plan(ContactPlanDraft draft) {
        story.as("desk", () -> further.plan(channel, draft));
    }

    private static ContactPlanDraft draft(Medium medium, LocalDate day) {
        return new ContactPlanDraft(day, null, "Oslo", medium, "Qurei", "Prisoners", "What we can do", null, null);
    }

    private void record(Map<String, Object> memcon) {
        story.as("envoy").completes(channel, "recordMemcon", memcon);
    }

    private Map<String, Object> memcon() {
        return Memcons.held(today(), "Oslo");
    }

    private Map<String, Object> reaching(String words) {
        var memcon = memcon();
        memcon.put("reached", List.of(Map.of("text", words, "ourStatus", "NOTED", "theirStatus", "PROPOSED")));
        return memcon;
    }

    private void drop(String words) {
        var id = understanding(words).id().toString();
        assertThat(String.valueOf(
                        story.as("desk").sees(channel, "placeUnderstandings").get("placings")))
                .contains(id);
        place(List.of(Map.of("understanding", id, "kind", "DROPPED", "reason", "Left to the interim agreement")));
    }

    private void place(List<Map<String, Object>> placings) {
        story.as("desk").completes(channel, "placeUnderstandings", Map.of("placings", placings));
    }

    private Map<String, Object> article(String words, UUID instrument, String provision) {
        return Map.of(
                "understanding",
                understanding(words).id().toString(),
                "kind",
                "ARTICLE",
                "instrument",
                instrument.toString(),
                "provision",
                provision);
    }

    private Understanding understanding(String words) {
        return story.asSystem(() -> understandings.of(channel)).stream()
                .filter(one -> one.text().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private UUID instrument(String title) {
        return story.asSystem(() -> instruments.of(channel)).stream()
                .filter(one -> one.title().startsWith(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Instant dueOfMemcon() {
        return Objects.requireNonNull(story.asSystem(() -> tasks.inChannel(channel)).stream()
                .filter(task -> task.key().equals("recordMemcon"))
                .findFirst()
                .orElseThrow()
                .due());
    }

    private Story.Run path() {
        return story.run("backchannelToAgreement", channel);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
