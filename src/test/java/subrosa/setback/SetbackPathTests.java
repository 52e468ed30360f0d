package subrosa.setback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Capacity;
import subrosa.channel.ChannelEvents;
import subrosa.channel.Channels;
import subrosa.channel.Intermediaries;
import subrosa.channel.Mandates;
import subrosa.channel.NamedIntermediary;
import subrosa.channel.NotAPrincipal;
import subrosa.engine.MovableClock;
import subrosa.instrument.InstrumentForm;
import subrosa.instrument.InstrumentOutline;
import subrosa.instrument.Instruments;
import subrosa.policy.Gate;
import subrosa.policy.GateShut;
import subrosa.policy.Gates;
import subrosa.policy.Subject;
import subrosa.scenario.Oslo;

/** What goes wrong and need not be the end. */
@OnTheEngine
class SetbackPathTests {

    @Autowired
    Oslo oslo;

    @Autowired
    Story story;

    @Autowired
    ChannelEvents events;

    @Autowired
    MandateDoubts doubts;

    @Autowired
    Compromises compromises;

    @Autowired
    PrincipalChanges changes;

    @Autowired
    Spoilers spoilers;

    @Autowired
    Setbacks setbacks;

    @Autowired
    Intermediaries intermediaries;

    @Autowired
    Instruments instruments;

    @Autowired
    Mandates mandates;

    @Autowired
    Channels channels;

    @Autowired
    Gates gates;

    @Autowired
    MovableClock clock;

    @Test
    void aDoubtFreezesTheLineAndHasItGradedAgain() {
        var at = oslo.after("accept-intermediary");
        var line = line(at);
        doubt(at, line);

        assertThat(shut(at, Gate.INTERMEDIARY_VALIDATED)).isTrue();
        assertThat(story.openTasks(at.channel())).contains("gradeIntermediary");
        story.as("intel").completes(at.channel(), "gradeIntermediary", grades("B", "2", "TESTED", "YES"));
        story.as("poldir")
                .completes(at.channel(), "acceptIntermediary", Map.of("outcome", "ACCEPT", "conditions", "None"));

        assertThat(shut(at, Gate.INTERMEDIARY_VALIDATED)).isFalse();
        run(at).passed("noteLineGraded", "lineSettled").notPassed("protectPerson", "noteLineGradedLast");
        assertThat(outcomes(at)).containsExactly(SetbackOutcome.GO_ON);
    }

    /** Everything that was outlined has been given up, and nothing has begun: what comes goes by the line. */
    @Test
    void aDoubtBeforeTheOutlineIsAnsweredWhateverWasGivenUpBefore() {
        var at = oslo.after("prepare-upgrade");
        story.asSystem(() -> {
            var early = instruments.add(
                    at.channel(),
                    new InstrumentOutline(
                            "An early letter", InstrumentForm.SINGLE, List.of("en"), List.of("Israel", "PLO"), false));
            instruments.drop(early.id());
            return early;
        });
        doubt(at, line(at));

        assertThat(story.openTasks(at.channel())).contains("gradeIntermediary");
    }

    @Test
    void aLineInDoubtAtWhichNobodyLooksIsGradedWithinTheWeek() {
        var at = oslo.after("prepare-upgrade");
        story.leaveOthersToRest(at.channel());
        story.asSystem(() -> {
            intermediaries.doubt(at.channel(), line(at));
            return at;
        });
        assertThat(story.openTasks(at.channel())).doesNotContain("gradeIntermediary");

        story.advance(Duration.ofDays(8));
        assertThat(story.openTasks(at.channel())).containsOnlyOnce("gradeIntermediary");
        story.advance(Duration.ofDays(8));
        assertThat(story.openTasks(at.channel())).as("somebody looks at it now").containsOnlyOnce("gradeIntermediary");
    }

    @Test
    void aSecondDoubtBesideTheFirstIsBeforeTheSameGrader() {
        var at = oslo.after("accept-intermediary");
        doubt(at, line(at));
        doubt(at, line(at));

        assertThat(story.openTasks(at.channel())).containsOnlyOnce("gradeIntermediary");
        assertThat(story.asSystem(() -> setbacks.of(at.channel()))).hasSize(2);
    }

    @Test
    void theLastLineThatClosesEndsTheChannel() {
        var at = oslo.after("accept-intermediary");
        doubt(at, line(at));
        story.as("intel").completes(at.channel(), "gradeIntermediary", grades("E", "5", "NONE", "NO"));
        story.as("poldir").completes(at.channel(), "closeLine", Map.of("reason", "He speaks for nobody"));

        run(at).passed("noteLineGradedLast", "lineLost").notPassed("noteLineGraded");
        assertThat(story.openTasks(at.channel())).containsExactly("chooseWayOut");
        assertThat(outcomes(at)).containsExactly(SetbackOutcome.LINE_CLOSED);
    }

    @Test
    void aDoubtAboutADirectCounterpartHasThemGraded() {
        var at = oslo.after("accept-intermediary");
        report(
                "envoy",
                at,
                doubts,
                new MandateDoubtDraft(
                        null, new NamedIntermediary("Heron", Capacity.COUNTERPART_ENVOY, "envoy"), "Why?"));

        assertThat(story.openTasks(at.channel())).contains("gradeIntermediary");
        assertThat(story.asSystem(() -> intermediaries.of(at.channel())))
                .extracting(subrosa.channel.Intermediary::pseudonym)
                .contains("Heron");
    }

    @Test
    void aCompromisedPersonIsProtectedFirst() {
        var at = oslo.after("accept-intermediary");
        report("intel", at, compromises, new CompromiseDraft(line(at), "A service has his name."));

        assertThat(shut(at, Gate.INTERMEDIARY_VALIDATED)).isTrue();
        assertThat(story.openTasks(at.channel())).contains("protectPerson").doesNotContain("gradeIntermediary");
        story.as("security").completes(at.channel(), "protectPerson", Map.of("measures", "Moved, with his family"));

        assertThat(story.openTasks(at.channel())).contains("gradeIntermediary");
        run(at).passed("recordProtection");
        assertThat(story.asSystem(() -> setbacks.of(at.channel())).get(0).protection())
                .contains("Moved, with his family");
    }

    @Test
    void aPersonWhoIsBeingGradedIsProtectedAndGradedOnce() {
        var at = oslo.after("seek-corroboration");
        report("intel", at, compromises, new CompromiseDraft(line(at), "A service has his name."));
        story.as("security").completes(at.channel(), "protectPerson", Map.of("measures", "Moved, with his family"));

        run(at).passed("recordProtection", "lineStays").notPassed("intermediaryValidation");
        assertThat(story.openTasks(at.channel())).containsOnlyOnce("gradeIntermediary");
        assertThat(outcomes(at)).containsExactly(SetbackOutcome.GO_ON);
    }

    @Test
    void aReplacedPrincipalFreezesWhatGoesOutUntilTheSuccessorSigns() {
        var at = oslo.after("accept-intermediary");
        change(at, "Yitzhak Rabin");

        assertThat(shut(at, Gate.MANDATE)).isTrue();
        assertThatThrownBy(() -> story.as("desk", () -> {
                    gates.require(java.util.List.of(Gate.MANDATE), Subject.channel(at.channel()));
                    return at;
                }))
                .isInstanceOf(GateShut.class)
                .hasMessageContaining("signed anew");
        story.advance(Duration.ofDays(11));
        run(at).passed("reauthorisationOverdue", "noteOverdue");
        story.as("principal")
                .completes(
                        at.channel(),
                        "reauthorise",
                        Map.of("outcome", "RENEW", "expiresOn", inDays(60), "reason", "It goes on"));

        assertThat(shut(at, Gate.MANDATE)).isFalse();
        run(at).passed("recordReauthorisation", "mandateSignedAnew").notPassed("principalWithdraws");
    }

    @Test
    void aSecondChangeIsAnsweredByTheSameSignature() {
        var at = oslo.after("accept-intermediary");
        change(at, "Yitzhak Rabin");
        change(at, "Shimon Peres");

        assertThat(story.openTasks(at.channel())).containsOnlyOnce("reauthorise");
    }

    @Test
    void aSuccessorMayEndTheChannel() {
        var at = oslo.after("accept-intermediary");
        change(at, "Yitzhak Rabin");
        story.as("principal")
                .completes(at.channel(), "reauthorise", Map.of("outcome", "LET_LAPSE", "reason", "Not my way"));

        run(at).passed("recordNoReauthorisation", "principalWithdraws").notPassed("recordReauthorisation");
        assertThat(story.openTasks(at.channel())).containsExactly("chooseWayOut");
        assertThat(story.reasonsOnFile(at.channel())).contains("Not my way");
    }

    @Test
    void nobodyButAPrincipalIsReplacedAsOne() {
        var at = oslo.after("sign-mandate");

        assertThatThrownBy(() -> change(at, "Somebody else")).isInstanceOf(NotAPrincipal.class);
        assertThat(story.asSystem(() -> setbacks.of(at.channel()))).isEmpty();
    }

    @Test
    void aChangeBeforeTheMandateIsSignedAsksForNothing() {
        var at = oslo.after("draft-mandate");
        change(at, "Yitzhak Rabin");

        assertThat(story.openTasks(at.channel())).doesNotContain("reauthorise");
        assertThat(story.asSystem(() -> channels.get(at.channel())).principals())
                .extracting(subrosa.channel.Person::name)
                .contains("A successor");
    }

    @Test
    void aSpoilerIsReviewed() {
        var at = oslo.after("accept-intermediary");
        report("envoy", at, spoilers, new SpoilerDraft("A newspaper", "It asks where the envoy travels."));
        story.as("poldir")
                .completes(
                        at.channel(),
                        "reviewSpoiler",
                        Map.of("outcome", "GO_ON_OTHERWISE", "reason", "The next round is elsewhere"));
        run(at).passed("recordSpoilerReview", "spoilerMet").notPassed("spoilerSucceeds");
        assertThat(outcomes(at)).containsExactly(SetbackOutcome.GO_ON_OTHERWISE);
    }

    @Test
    void aSpoilerMaySucceed() {
        var at = oslo.after("accept-intermediary");
        report("envoy", at, spoilers, new SpoilerDraft("A minister", "He threatens to speak."));
        story.as("poldir").completes(at.channel(), "reviewSpoiler", Map.of("outcome", "WITHDRAW", "reason", "Enough"));
        assertThat(story.openTasks(at.channel())).containsExactly("chooseWayOut");
        assertThat(outcomes(at)).containsExactly(SetbackOutcome.WITHDRAW);
    }

    @Test
    void whoDealsWithNoLineReportsNoDoubt() {
        var at = oslo.after("accept-intermediary");

        assertThatThrownBy(() -> report("press", at, doubts, new MandateDoubtDraft(line(at), null, "Why?")))
                .isInstanceOf(NotYoursToReport.class);
    }

    private void doubt(Oslo.Stopped at, UUID line) {
        report("envoy", at, doubts, new MandateDoubtDraft(line, null, "What he announced did not happen."));
    }

    private void change(Oslo.Stopped at, String replaced) {
        report(
                "desk",
                at,
                changes,
                new PrincipalChangeDraft("Israel", replaced, "A successor", "Prime Minister", "An election"));
    }

    private <D> void report(String account, Oslo.Stopped at, subrosa.channel.ChannelEvent<D> event, D draft) {
        story.as(account, () -> events.record(at.channel(), event, draft));
    }

    private boolean shut(Oslo.Stopped at, Gate gate) {
        return story.asSystem(
                () -> !gates.shut(List.of(gate), Subject.channel(at.channel())).isEmpty());
    }

    private UUID line(Oslo.Stopped at) {
        return story.asSystem(() -> intermediaries.of(at.channel()).get(0).id());
    }

    private List<SetbackOutcome> outcomes(Oslo.Stopped at) {
        return story.asSystem(() -> setbacks.of(at.channel())).stream()
                .flatMap(setback -> setback.outcome().stream())
                .toList();
    }

    /** The latest setback that the path took up. */
    private Story.Run run(Oslo.Stopped at) {
        return story.run("setback", at.channel());
    }

    private static Map<String, Object> grades(String source, String information, String access, String corroboration) {
        return Map.of(
                "identityBasis", "Known for years",
                "access", access,
                "authorityEvidence", "His chairman's words",
                "independence", "None looked for",
                "source", source,
                "information", information,
                "corroboration", corroboration);
    }

    private String inDays(int days) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .plusDays(days)
                .toString();
    }
}
