package subrosa.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.instrument.Talks.article;
import static subrosa.instrument.Talks.text;
import static subrosa.review.ReviewTasks.agree;
import static subrosa.review.ReviewTasks.opinion;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Nature;
import subrosa.channel.Tempo;
import subrosa.engine.HumanTasks;
import subrosa.instrument.Drafts;
import subrosa.instrument.InstrumentKind;
import subrosa.instrument.Instruments;
import subrosa.instrument.Talks;
import subrosa.instrument.TextDraft;
import subrosa.instrument.Texts;
import subrosa.policy.GateShut;
import subrosa.review.BarNotWaivable;
import subrosa.review.Clearances;
import subrosa.review.LegalBarDraft;
import subrosa.review.LegalBars;
import subrosa.review.LegalItem;
import subrosa.review.LegalReviews;
import subrosa.review.Standing;
import subrosa.review.TextBarred;
import subrosa.tasks.FourEyesNeeded;

@OnTheEngine
class LegalReviewPathTests {

    @Autowired
    Story story;

    @Autowired
    Talks talks;

    @Autowired
    Texts texts;

    @Autowired
    Instruments instruments;

    @Autowired
    Clearances clearances;

    @Autowired
    LegalBars bars;

    @Autowired
    LegalReviews reviews;

    @Autowired
    HumanTasks tasks;

    @Autowired
    Clock clock;

    private String channel;
    private UUID instrument;

    @BeforeEach
    void draftText() {
        given(Nature.STATE, false);
    }

    @Test
    void clearsATextThatCounselAndReviewerFindGood() {
        var run = begin();
        counsel(opinion("CLEAR", Map.of()));
        reviewer(agree());
        run.passed("chooseInstrument", "recordLegalOpinion", "recordClearance", "textCleared")
                .notPassed("decideInstrument", "resolveHold", "amendText", "textBarred", "confirmClearance");
        assertThat(run.isOver()).isTrue();
        assertThat(legalClear()).isTrue();
        assertThat(kind()).isEqualTo(InstrumentKind.EXECUTIVE_AGREEMENT);
    }

    @Test
    void clearsWithChangesOnceTheyStandInTheFinalText() {
        given(Nature.NON_STATE, false);
        var run = begin();
        counsel(opinion("CLEAR_WITH_CHANGES", Map.of("thirdStates", "CHANGE", "thirdStatesNote", "Name both")));
        reviewer(agree());
        assertThat(legalClear()).isFalse();
        story.as("envoy").completes(channel, "amendText", text(article("1", "Elections, by both sides")));
        story.as("legal2")
                .completes(channel, "confirmChanges", Map.of("verdict", "CONFIRMED", "confirmUnchanged", true));
        run.passed("recordAmendment", "recordChangesReview", "recordClearance", "textCleared")
                .notPassed("textBarred");
        assertThat(legalClear()).isTrue();
        assertThat(kind()).isEqualTo(InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR);
    }

    @Test
    void amendsAgainOrAsksForANewOpinionWhenTheChangesDoNotStand() {
        var run = begin();
        counsel(opinion("CLEAR_WITH_CHANGES", Map.of("thirdStates", "CHANGE", "thirdStatesNote", "Name both")));
        reviewer(agree());
        story.as("envoy").completes(channel, "amendText", text(article("1", "Elections, by one side")));
        story.as("legal2")
                .completes(channel, "confirmChanges", Map.of("verdict", "AMEND_AGAIN", "reason", "Name the other"));
        story.as("envoy").completes(channel, "amendText", text(article("1", "Something else")));
        story.as("legal2")
                .completes(channel, "confirmChanges", Map.of("verdict", "OPINION_AGAIN", "reason", "All is new"));
        counsel(Map.of(
                "question", "And now?",
                "facts", "The new text",
                "confirmUnchanged", true,
                "reopened", List.of("thirdStates"),
                "thirdStates", "PASS",
                "binding", "YES",
                "reciprocal", true,
                "weight", "LOW",
                "authority", true,
                "outcome", "CLEAR"));
        reviewer(agree());
        run.passed("textCleared").notPassed("textBarred");
        assertThat(story.asSystem(() -> reviews.opinion(instrument).orElseThrow())
                        .answers())
                .filteredOn(answer -> answer.standing() == Standing.CONFIRMED_UNCHANGED)
                .hasSize(14);
    }

    @Test
    void barsATextThatNobodyMayClear() {
        var run = begin();
        assertThatThrownBy(() -> counsel(opinion("CLEAR", Map.of("amnesty", "BAR", "amnestyNote", "For war crimes"))))
                .as("INV-08")
                .isInstanceOf(BarNotWaivable.class);
        counsel(opinion("BARRED", Map.of("amnesty", "BAR", "amnestyNote", "For war crimes")));
        reviewer(agree());
        run.passed("recordLegalOpinion", "textBarred").notPassed("recordClearance", "amendText", "textCleared");
        assertThat(kind()).isEqualTo(InstrumentKind.PROHIBITED);
        assertThat(legalClear()).isFalse();
    }

    /** Counsel is told at once; the reviewer would be refused only after signing. */
    @Test
    void doesNotTakeAnOpinionThatClearsOverABarFoundMeanwhile() {
        var run = begin();
        story.as("legal2", () -> bars.record(channel, new LegalBarDraft(instrument, LegalItem.AMNESTY, "War crimes")));

        assertThatThrownBy(() -> counsel(opinion("CLEAR", Map.of())))
                .isInstanceOfSatisfying(
                        TextBarred.class, barred -> assertThat(barred.field()).isEqualTo("outcome"));
        counsel(opinion("BARRED", Map.of("amnesty", "BAR", "amnestyNote", "For war crimes")));
        reviewer(agree());
        run.passed("textBarred").notPassed("textCleared");
    }

    @Test
    void returnsAnOpinionToCounsel() {
        var run = begin();
        counsel(opinion("CLEAR", Map.of()));
        reviewer(Map.of("decision", "RETURN", "note", "Look at item 3"));
        assertThat(story.openTasks(channel)).containsExactly("giveLegalOpinion");
        run.notPassed("textCleared", "recordClearance");
        counsel(opinion("CLEAR", Map.of()));
        reviewer(agree());
        run.passed("textCleared");
    }

    @Test
    void counselDoesNotCountersign() {
        begin();
        counsel(opinion("CLEAR", Map.of()));
        assertThatThrownBy(() -> story.as("legal").completes(channel, "countersignOpinion", agree()))
                .isInstanceOf(FourEyesNeeded.class);
    }

    /** Four eyes look at the opinion that stands, not at the one that was returned. */
    @Test
    void whoeverReturnedAnOpinionMayGiveTheNextAndTheOtherCountersignIt() {
        var run = begin();
        counsel(opinion("CLEAR", Map.of()));
        reviewer(Map.of("decision", "RETURN", "note", "Item 9 is thin"));
        story.advance(Duration.ofMinutes(1));
        story.as("legal2").completes(channel, "giveLegalOpinion", opinion("CLEAR", Map.of()));
        assertThatThrownBy(() -> story.as("legal2").completes(channel, "countersignOpinion", agree()))
                .isInstanceOf(FourEyesNeeded.class);
        story.as("legal").completes(channel, "countersignOpinion", agree());

        run.passed("textCleared");
    }

    @Test
    void holdsASecretTextThatBindsUntilItIsPublished() {
        given(Nature.STATE, true);
        var run = begin();
        counsel(opinion("CLEAR", Map.of()));
        assertThat(story.openTasks(channel)).containsExactly("resolveHold");
        story.as("poldir")
                .completes(channel, "resolveHold", Map.of("outcome", "PUBLISH", "reason", "It will come out"));
        counsel(opinion("CLEAR", Map.of()));
        reviewer(agree());
        run.passed("recordHoldResolved", "textCleared").notPassed("textToBeRecast");
        assertThat(kind()).isEqualTo(InstrumentKind.EXECUTIVE_AGREEMENT);
    }

    @Test
    void holdsASecretLetterThatAffectsAThirdStateUntilItIsPublished() {
        story.as("envoy", () -> texts.revise(instrument, withSecretLetter()));
        var reviewed = story.asSystem(() -> instruments.get(instrument).hash());
        var run = begin();
        counsel(opinion("CLEAR", Map.of("affectsThirdState", true)));
        assertThat(story.openTasks(channel)).containsExactly("resolveHold");
        story.as("poldir")
                .completes(channel, "resolveHold", Map.of("outcome", "PUBLISH", "reason", "It will come out"));
        assertThat(story.asSystem(() -> instruments.get(instrument).hash()))
                .as("another text")
                .isNotEqualTo(reviewed);
        counsel(opinion("CLEAR", Map.of("affectsThirdState", true)));
        reviewer(agree());
        run.passed("recordHoldResolved", "textCleared").notPassed("textToBeRecast");
        assertThat(legalClear()).isTrue();
    }

    @Test
    void doesNotHoldASecretLetterThatTouchesNobodyElse() {
        story.as("envoy", () -> texts.revise(instrument, withSecretLetter()));
        var run = begin();
        counsel(opinion("CLEAR", Map.of()));
        reviewer(agree());
        run.passed("textCleared").notPassed("resolveHold");
    }

    @Test
    void sendsASecretTextBackToBeRecast() {
        given(Nature.STATE, true);
        var run = begin();
        counsel(opinion("CLEAR", Map.of()));
        story.as("poldir").completes(channel, "resolveHold", Map.of("outcome", "RECAST", "reason", "Too much of it"));
        run.passed("textToBeRecast").notPassed("countersignOpinion", "textCleared");
        assertThat(story.reasonsOnFile(channel)).containsExactly("Too much of it");
        assertThat(run.isOver()).isTrue();
    }

    @Test
    void letsALawyerDecideWhereTheTableCannotTell() {
        var run = begin();
        counsel(opinion("CLEAR", Map.of("binding", "UNDETERMINED")));
        story.as("legal")
                .completes(
                        channel,
                        "decideInstrument",
                        Map.of("kind", "MOU_POLITICAL_COMMITMENT", "binding", "NO", "reason", "No intent to be bound"));
        reviewer(agree());
        run.passed("recordInstrumentDecision", "textCleared").notPassed("resolveHold");
        assertThat(kind()).isEqualTo(InstrumentKind.MOU_POLITICAL_COMMITMENT);
    }

    @Test
    void asksNobodyAgainWhileTheClearanceOfThisTextStands() {
        begin();
        counsel(opinion("CLEAR", Map.of()));
        reviewer(agree());
        var again = begin();
        again.passed("confirmClearance", "clearanceConfirmed").notPassed("giveLegalOpinion");
        assertThat(again.isOver()).isTrue();
    }

    @Test
    void asksAgainOnceTheTextHasChanged() {
        begin();
        counsel(opinion("CLEAR", Map.of()));
        reviewer(agree());
        story.as("envoy", () -> texts.revise(instrument, Drafts.articles("Something else")));
        assertThat(legalClear()).isFalse();
        begin().notPassed("confirmClearance");
        assertThat(story.openTasks(channel)).containsExactly("giveLegalOpinion");
    }

    @Test
    void refusesAnAmendmentThatLosesAnUnderstanding() {
        begin();
        counsel(opinion("CLEAR_WITH_CHANGES", Map.of("thirdStates", "CHANGE", "thirdStatesNote", "Name both")));
        reviewer(agree());
        talks.understanding(channel, "Gaza first");
        assertThatThrownBy(() -> story.as("envoy").completes(channel, "amendText", text(article("1", "Both sides"))))
                .isInstanceOf(GateShut.class)
                .hasMessageContaining("no disposition");
        assertThat(story.asSystem(() -> texts.versions(instrument))).hasSize(1);
    }

    @Test
    void inACrisisTheOpinionIsGivenOrallyFirstAndCountersignedWithinADay() {
        channel = talks.open(Tempo.CRISIS, Nature.STATE);
        instrument = talks.drafted(channel, texts, false, "The two sides will hold elections");
        begin();
        assertThat(timeFor("giveOralOpinion")).isBetween(Duration.ofMinutes(119), Duration.ofHours(2));

        story.start("legalReview", channel, Map.of("instrument", instrument.toString(), "writing", true));
        counsel(opinion("CLEAR", Map.of()));
        assertThat(timeFor("countersignOpinion")).isBetween(Duration.ofHours(23), Duration.ofHours(24));
    }

    private Duration timeFor(String task) {
        return tasks.inChannel(channel).stream()
                .filter(one -> one.key().equals(task))
                .map(one -> Duration.between(clock.instant(), Objects.requireNonNull(one.due())))
                .findFirst()
                .orElseThrow();
    }

    private void given(Nature counterpart, boolean secret) {
        channel = talks.open(Tempo.MEDIATED, counterpart);
        instrument = talks.drafted(channel, texts, secret, "The two sides will hold elections");
    }

    private static TextDraft withSecretLetter() {
        return Drafts.draft(
                List.of(Drafts.article("1", "The two sides will hold elections")),
                List.of(),
                List.of(Drafts.letter(false, true)));
    }

    private Story.Run begin() {
        return story.start("legalReview", channel, Map.of("instrument", instrument.toString()));
    }

    private void counsel(Map<String, Object> opinion) {
        var whole = new java.util.HashMap<>(opinion);
        whole.putIfAbsent("conclusion", "As above");
        story.as("legal").completes(channel, "giveLegalOpinion", whole);
    }

    private void reviewer(Map<String, Object> decision) {
        story.as("legal2").completes(channel, "countersignOpinion", decision);
    }

    private boolean legalClear() {
        return story.asSystem(() -> clearances.of(instrument)).legalClear();
    }

    private InstrumentKind kind() {
        return story.asSystem(() -> instruments.get(instrument)).kind().orElseThrow();
    }
}
