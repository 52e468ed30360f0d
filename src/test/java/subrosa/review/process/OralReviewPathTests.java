package subrosa.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.review.ReviewTasks.agree;
import static subrosa.review.ReviewTasks.checked;
import static subrosa.review.ReviewTasks.integrity;
import static subrosa.review.ReviewTasks.opinion;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.announcement.AnnouncementTasks;
import subrosa.announcement.Communiques;
import subrosa.announcement.RecordsNotOpened;
import subrosa.channel.Briefings;
import subrosa.channel.Channels;
import subrosa.channel.Nature;
import subrosa.channel.Stage;
import subrosa.channel.Tempo;
import subrosa.engine.MovableClock;
import subrosa.instrument.InstrumentKind;
import subrosa.instrument.Instruments;
import subrosa.instrument.Talks;
import subrosa.instrument.Texts;
import subrosa.review.Approvals;
import subrosa.review.Clearance;
import subrosa.review.Clearances;
import subrosa.tasks.SubmissionRefused;

/** In CRISIS tempo the word comes first and the paper follows (table F, INV-15); no gate is removed by it. */
@OnTheEngine
class OralReviewPathTests {

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
    Approvals approvals;

    @Autowired
    Communiques communiques;

    @Autowired
    Channels channels;

    @Autowired
    Briefings briefings;

    @Autowired
    MovableClock clock;

    private String channel;
    private UUID instrument;
    private Story.Run run;

    @BeforeEach
    void setOutInACrisis() {
        given(false);
    }

    @Test
    void opensTheGatesByWordAndOwesThePaper() {
        says("CLEAR");
        inShort();

        run.passed("reviews", "reviewsEnd").notPassed("beginAnnouncement", "reviewsOverdue");
        assertThat(standing().legalClear()).isTrue();
        assertThat(standing().integrityReported()).isTrue();
        assertThat(story.asSystem(() -> instruments.get(instrument)).kind())
                .contains(InstrumentKind.PARALLEL_UNILATERAL_DECLARATIONS);
        assertThat(story.openTasks(channel))
                .containsExactlyInAnyOrder("giveLegalOpinion", "reportIntegrity", "minuteCall");

        writes("CLEAR", Map.of());
        story.as("inclusion").completes(channel, "reportIntegrity", integrity(false));
        story.as("legal2").completes(channel, "checkVictims", checked());

        run.passed("writtenOpinion", "opinionWritten", "integrityReport", "integrityReported")
                .notPassed("recordDifferenceOfOpinion", "recordDifferenceOfIntegrity");
        assertThat(standing().legalClear()).isTrue();
        assertThat(standing().integrityReported()).isTrue();
    }

    @Test
    void tellsTheInspectorByItselfWhenThePaperIsLate() {
        says("CLEAR");
        inShort();
        story.advance(Duration.ofHours(24).plusMinutes(1));

        run.passed("writtenOpinionOverdue", "noteOverdueOpinion");
        assertThat(overdue()).containsExactly(Stage.S06);
        assertThat(standing().legalClear()).as("late paper shuts nothing").isTrue();

        story.advance(Duration.ofHours(48));
        assertThat(overdue()).contains(Stage.S07);
    }

    @Test
    void barsAtOnceByWord() {
        var word = word("BARRED");
        assertThatThrownBy(() -> story.as("legal").completes(channel, "giveOralOpinion", word))
                .isInstanceOf(SubmissionRefused.class);
        word.put("item", "CHARTER");
        story.as("legal").completes(channel, "giveOralOpinion", word);

        run.passed("textBarred").notPassed("writtenOpinion", "approvals");
        assertThat(standing().legalClear()).isFalse();
        assertThat(story.openTasks(channel)).containsExactly("decideNextStep");
    }

    @Test
    void clearsByWordNothingThatTableAHolds() {
        given(true);
        var word = word("CLEAR");
        word.put("affectsThirdState", true);
        story.as("legal").completes(channel, "giveOralOpinion", word);

        assertThat(standing().legalClear()).isFalse();
        assertThat(story.openTasks(channel)).contains("giveLegalOpinion").doesNotContain("minuteCall");
        story.as("legal").completes(channel, "giveLegalOpinion", opinion("CLEAR", Map.of()));
        assertThat(story.openTasks(channel)).as("row A2").contains("resolveHold");
    }

    @Test
    void stopsWhatWaitsWhenTheWrittenOpinionFindsABar() {
        says("CLEAR");
        inShort();
        writes("BARRED", Map.of("charter", "BAR", "charterNote", "It threatens force"));

        run.passed("writtenOpinionDiffers", "recordDifferenceOfOpinion", "barFoundAtApprovals")
                .notPassed("opinionWritten");
        assertThat(standing().legalClear()).isFalse();
        assertThat(story.openTasks(channel)).contains("decideNextStep").doesNotContain("minuteCall");
    }

    @Test
    void stopsWhatWaitsWhenTheWrittenOpinionAsksForAnotherText() {
        says("CLEAR");
        inShort();
        writes("CLEAR_WITH_CHANGES", Map.of("thirdStates", "CHANGE", "thirdStatesNote", "Name both"));

        run.passed("writtenOpinionDiffers", "barFoundAtApprovals");
        assertThat(standing().legalClear()).isFalse();
        assertThat(story.openTasks(channel)).contains("decideNextStep").doesNotContain("amendText");
    }

    @Test
    void stopsWhatWaitsWhenTheReportDoesNotHold() {
        says("CLEAR");
        inShort();
        story.as("inclusion").completes(channel, "reportIntegrity", integrity(false));
        story.as("legal2")
                .completes(
                        channel,
                        "checkVictims",
                        Map.of("verdict", "TEXT_MUST_CHANGE", "conflictsClear", true, "reason", "It forgets the dead"));

        run.passed("integrityDiffers", "recordDifferenceOfIntegrity", "barFoundAtApprovals");
        assertThat(standing().integrityReported()).isFalse();
        assertThat(standing().legalClear()).as("the law stands").isTrue();
        assertThat(story.openTasks(channel)).contains("decideNextStep");
    }

    /** Two lawyers could not sign two opinions at once, on the old text and the new: each would sign behind themselves. */
    @Test
    void asksNobodyForThePaperOnATextThatIsWrittenAnew() {
        says("CLEAR");
        inShort();
        story.as("inclusion").completes(channel, "reportIntegrity", integrity(false));
        story.as("legal2")
                .completes(
                        channel,
                        "checkVictims",
                        Map.of("verdict", "TEXT_MUST_CHANGE", "conflictsClear", true, "reason", "It forgets the dead"));
        assertThat(story.openTasks(channel)).contains("giveLegalOpinion");
        renegotiate();

        run.passed("letFollowUpsGo", "writtenOpinionOvertaken", "opinionOvertaken");
        assertThat(story.openTasks(channel)).containsExactly("draftText");
    }

    @Test
    void asksNobodyForTheReportOnATextThatIsWrittenAnew() {
        says("CLEAR");
        inShort();
        writes("CLEAR_WITH_CHANGES", Map.of("thirdStates", "CHANGE", "thirdStatesNote", "Name both"));
        assertThat(story.openTasks(channel)).contains("reportIntegrity");
        renegotiate();

        run.passed("letFollowUpsGo", "integrityOvertaken", "integrityNotOwed").notPassed("opinionOvertaken");
        assertThat(story.openTasks(channel)).containsExactly("draftText");
    }

    private void renegotiate() {
        story.as("poldir")
                .completes(channel, "decideNextStep", Map.of("outcome", "RENEGOTIATE", "reason", "Another text"));
    }

    @Test
    void decidesOnTextAndWordsInOneCallAndReleasesThem() {
        says("CLEAR");
        inShort();
        minute();
        assertThat(story.as("principal").sees(channel, "confirmMinutes").get("oralReviews"))
                .as("nobody decides without having read what was said of the text")
                .asString()
                .contains("As far as an hour allows", "Everybody alive benefits.");
        confirm("principal", Map.of());
        confirm("poldir", Map.of());
        assertThatThrownBy(() -> confirm("legal", Map.of()))
                .as("INV-07: nobody attests without opening the records")
                .isInstanceOf(RecordsNotOpened.class);
        run.notPassed("approvals");
        confirm("legal", Map.of("recordsOpened", List.of(textOnFile())));

        run.passed("approvals", "beginAnnouncementOfWords", "releaseBegins").notPassed("beginAnnouncement");
        assertThat(standing().approved()).isTrue();
        assertThat(story.asSystem(
                        () -> approvals.decision(instrument).orElseThrow().recordedBy()))
                .isEqualTo("principal");
        assertThat(story.asSystem(() -> communiques.current(instrument).orElseThrow()))
                .satisfies(words -> assertThat(words.recordedBy()).isEqualTo("desk"))
                .satisfies(words -> assertThat(words.attestedBy()).contains("legal"))
                .satisfies(words -> assertThat(words.directedBy()).contains("poldir"));
        assertThat(story.openTasks(channel)).contains("releaseCommunique").doesNotContain("prepareCommunique");

        story.as("press").completes(channel, "releaseCommunique", release());
        assertThat(story.asSystem(() -> communiques.isAnnounced(instrument))).isTrue();
        run.passed("publicAnnouncement", "announced");
    }

    @Test
    void refusesTheTextInThePrincipalsName() {
        says("CLEAR");
        inShort();
        var minutes = minutes();
        minutes.put("decision", "REFUSE");
        minutes.put("reason", "Not these words.");
        story.as("desk").completes(channel, "minuteCall", minutes);
        for (var account : List.of("principal", "poldir", "legal")) confirm(account, Map.of());

        run.passed("approvalRefused", "whatNow").notPassed("beginAnnouncementOfWords");
        assertThat(standing().approved()).isFalse();
        assertThat(story.openTasks(channel)).contains("decideNextStep");
    }

    /** The words that were decided on may be overtaken before they are out. */
    @Test
    void preparesTheWordsAnewInWriting() {
        says("CLEAR");
        inShort();
        minute();
        confirm("principal", Map.of());
        confirm("poldir", Map.of());
        confirm("legal", Map.of("recordsOpened", List.of(textOnFile())));
        story.as("press")
                .completes(
                        channel,
                        "releaseCommunique",
                        Map.of("outcome", "PREPARE_ANEW", "reason", "The answer says more than we hoped."));

        assertThat(story.openTasks(channel)).contains("prepareCommunique").doesNotContain("releaseCommunique");
    }

    /** The call's words took the place of those that the press section had in hand, and nobody could approve either. */
    @Test
    void leavesWordsThatAreInHandInWritingToThoseWhoHaveThem() {
        says("CLEAR");
        change(Tempo.STANDARD);
        inShort();
        run.passed("beginAnnouncement");
        writes("BARRED", Map.of("charter", "BAR", "charterNote", "It threatens force"));
        story.as("press")
                .completes(channel, "prepareCommunique", AnnouncementTasks.communique(instrument, clock.instant()));
        change(Tempo.CRISIS);
        renegotiate();
        story.as("envoy").completes(channel, "draftText", Talks.text(Talks.article("1", "The missiles go at once")));
        says("CLEAR");
        inShort();

        var minutes = minutes();
        minutes.keySet().removeAll(List.of("title", "facts", "decisions", "releaseAt", "legalEffect"));
        story.as("desk").completes(channel, "minuteCall", minutes);
        for (var account : List.of("principal", "poldir", "legal")) confirm(account, Map.of());

        run.passed("approvals").notPassed("beginAnnouncementOfWords");
        assertThat(standing().approved()).isTrue();
        AnnouncementTasks.vet(story, channel);
        assertThat(story.asSystem(() -> communiques.current(instrument).orElseThrow()))
                .satisfies(words -> assertThat(words.recordedBy()).isEqualTo("press"))
                .satisfies(words -> assertThat(words.directedBy()).contains("poldir"));
    }

    private void change(Tempo tempo) {
        story.as("poldir", () -> {
            channels.changeTempo(channel, tempo, "The hour asks for it.");
            return channel;
        });
    }

    private void given(boolean secret) {
        channel = talks.open(Tempo.CRISIS, Nature.STATE);
        instrument = talks.drafted(channel, texts, secret, "The missiles go");
        run = story.start("instrumentPath", channel, Map.of("instrument", instrument.toString()));
    }

    private static Map<String, Object> word(String outcome) {
        var word = new HashMap<String, Object>();
        word.put("binding", "UNDETERMINED");
        word.put("weight", "HIGH");
        word.put("outcome", outcome);
        word.put("words", "As far as an hour allows");
        return word;
    }

    private void says(String outcome) {
        story.as("legal").completes(channel, "giveOralOpinion", word(outcome));
    }

    private void inShort() {
        story.as("inclusion").completes(channel, "reportInShort", Map.of("paragraph", "Everybody alive benefits."));
    }

    private void writes(String outcome, Map<String, Object> but) {
        story.as("legal").completes(channel, "giveLegalOpinion", opinion(outcome, but));
        story.as("legal2").completes(channel, "countersignOpinion", agree());
    }

    private Map<String, Object> minutes() {
        var now = clock.instant().toString();
        return new HashMap<>(Map.ofEntries(
                Map.entry("heldAt", now),
                Map.entry("participants", List.of("principal", "poldir", "legal")),
                Map.entry("minutes", "Everybody was for it."),
                Map.entry("decision", "APPROVE"),
                Map.entry("signatory", "The President"),
                Map.entry("signatoryOffice", "HEAD_OF_STATE"),
                Map.entry("title", "A statement"),
                Map.entry("facts", "The missiles go."),
                Map.entry("decisions", "Nobody attacks."),
                Map.entry("releaseAt", now),
                Map.entry("legalEffect", "It is meant as it is said.")));
    }

    private void minute() {
        story.as("desk").completes(channel, "minuteCall", minutes());
    }

    private void confirm(String account, Map<String, Object> more) {
        var answer = new HashMap<String, Object>(more);
        answer.put("outcome", "CONFIRM");
        story.as(account).completes(channel, "confirmMinutes", answer);
    }

    private Map<String, Object> release() {
        var now = clock.instant().toString();
        return Map.of(
                "outcome", "RELEASE",
                "channels", "radio",
                "alliesTold", "All",
                "alliesToldAt", now,
                "parliamentTold", "The leaders",
                "parliamentToldAt", now,
                "whyNotEarlier", "The answer came this morning.");
    }

    private String textOnFile() {
        return story.asSystem(() -> texts.versions(instrument).get(0).id().toString());
    }

    private Clearance standing() {
        return story.asSystem(() -> clearances.of(instrument));
    }

    private List<Stage> overdue() {
        return story.asSystem(() -> briefings.overdueNoticesOf(channel).stream()
                .map(notice -> notice.stage())
                .toList());
    }
}
