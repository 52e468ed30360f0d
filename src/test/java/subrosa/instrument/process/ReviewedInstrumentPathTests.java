package subrosa.instrument.process;

import static org.assertj.core.api.Assertions.assertThat;
import static subrosa.announcement.AnnouncementTasks.communique;
import static subrosa.announcement.AnnouncementTasks.release;
import static subrosa.announcement.AnnouncementTasks.toldFirst;
import static subrosa.announcement.AnnouncementTasks.vet;
import static subrosa.conclusion.ConclusionTasks.byOffice;
import static subrosa.conclusion.ConclusionTasks.cabinet;
import static subrosa.conclusion.ConclusionTasks.certificate;
import static subrosa.conclusion.ConclusionTasks.divergence;
import static subrosa.conclusion.ConclusionTasks.initials;
import static subrosa.conclusion.ConclusionTasks.notice;
import static subrosa.conclusion.ConclusionTasks.powers;
import static subrosa.conclusion.ConclusionTasks.signature;
import static subrosa.conclusion.ConclusionTasks.submission;
import static subrosa.conclusion.ConclusionTasks.toldTheOtherSide;
import static subrosa.instrument.Talks.article;
import static subrosa.instrument.Talks.bracketed;
import static subrosa.instrument.Talks.text;
import static subrosa.review.ReviewTasks.agree;
import static subrosa.review.ReviewTasks.checked;
import static subrosa.review.ReviewTasks.integrity;
import static subrosa.review.ReviewTasks.memo;
import static subrosa.review.ReviewTasks.opinion;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.announcement.Communique;
import subrosa.announcement.Communiques;
import subrosa.channel.ChannelEvents;
import subrosa.channel.Nature;
import subrosa.channel.Tempo;
import subrosa.conclusion.ConclusionTasks.Side;
import subrosa.conclusion.EntriesIntoForce;
import subrosa.conclusion.Initiallings;
import subrosa.conclusion.Office;
import subrosa.conclusion.RegistrationStatus;
import subrosa.conclusion.Registrations;
import subrosa.conclusion.SignatureManner;
import subrosa.conclusion.Signatures;
import subrosa.instrument.Instruments;
import subrosa.instrument.Talks;
import subrosa.instrument.Texts;
import subrosa.review.Clearances;
import subrosa.review.LegalBarDraft;
import subrosa.review.LegalBars;
import subrosa.review.LegalItem;
import subrosa.scenario.LocalWorker;

/** The roads of one instrument behind its reviews, to the registration or away from it. */
@OnTheEngine
class ReviewedInstrumentPathTests {

    private static final Side HOME = new Side("Israel", "Shimon Peres");
    private static final Side OTHER = new Side("The other side", "Its principal");

    @Autowired
    Story story;

    @Autowired
    Talks talks;

    @Autowired
    Texts texts;

    @Autowired
    Instruments instruments;

    @Autowired
    Initiallings initiallings;

    @Autowired
    Signatures signatures;

    @Autowired
    EntriesIntoForce entries;

    @Autowired
    Registrations registrations;

    @Autowired
    Communiques communiques;

    @Autowired
    LocalWorker worker;

    @Autowired
    LegalBars bars;

    @Autowired
    ChannelEvents events;

    @Autowired
    Clearances clearances;

    @Autowired
    Clock clock;

    private String channel = "";
    private UUID instrument = UUID.randomUUID();
    private Story.Run run;

    @BeforeEach
    void review() {
        channel = talks.open(Tempo.STANDARD, Nature.STATE);
        instrument = talks.draftedInTwoLanguages(channel, texts, "Elections");
        run = story.start("instrumentPath", channel, Map.of("instrument", instrument.toString()));
        story.as("inclusion").completes(channel, "reportIntegrity", integrity(false));
        story.as("legal2").completes(channel, "checkVictims", checked());
        clearInLaw(Map.of());
    }

    @Test
    void goesFromReviewToRegistrationAndAnnouncesOnTheWay() {
        initialAndApprove();
        announce();
        sign();
        story.as("parl").completes(channel, "reportCabinetApproval", cabinet(true, today()));
        story.advance(Duration.ofDays(32));
        story.as("treaty").completes(channel, "publishNotice", notice(today()));
        story.as("treaty").completes(channel, "prepareRegistration", submission(today(), "en", "he"));
        worker.workAll();

        run.passed(
                        "publicAnnouncement",
                        "announced",
                        "initialling",
                        "approval",
                        "approvals",
                        "conclusion",
                        "entryIntoForce",
                        "instrumentConcluded")
                .notPassed("whatNow", "textMustChange", "abandonInstrument", "reviewsOverdue", "integrityReviewAgain");
        assertThat(run.isOver()).isTrue();
        assertThat(story.as("desk", () -> registrations.current(instrument).orElseThrow()))
                .satisfies(registered -> assertThat(registered.status()).isEqualTo(RegistrationStatus.REGISTERED));
        assertThat(story.as("desk", () -> communiques.of(channel)))
                .extracting(Communique::released)
                .containsExactly(true);
    }

    @Test
    void reopensATextWhoseTranslationShowedAnErrorAndReviewsItAnew() {
        initialAndApprove();
        worker.workAll();
        story.as("lang").completes(channel, "certifyConcordance", divergence());
        story.as("legal")
                .completes(channel, "settleDivergence", Map.of("outcome", "CHANGE_TEXT", "reason", "Ambiguous"));
        run.passed("textChangedAtConclusion", "textMustChange").notPassed("conclusion", "whatNow");

        story.as("envoy").completes(channel, "draftText", text(article("1", "Elections, general and free")));
        story.as("inclusion").completes(channel, "reportIntegrity", Map.of("confirmUnchanged", true));
        story.as("legal2").completes(channel, "checkVictims", checked());
        clearInLaw(Map.of("confirmUnchanged", true));

        run.passed("convergenceAgain", "isAnnouncementBegun").notPassed("conclusion", "abandonInstrument");
        assertThat(story.openTasks(channel)).containsOnlyOnce("prepareCommunique", "initialText", "draftActionMemo");
        assertThat(story.as("desk", () -> initiallings.current(instrument)))
                .as("a new text takes new initials")
                .isEmpty();
        initialAndApprove();
        sign();
        run.passed("conclusion");
        assertThat(story.as("desk", () -> initiallings.of(instrument))).hasSize(2);
        assertThat(story.as("desk", () -> signatures.of(instrument))).hasSize(1);
    }

    @Test
    void givesAnInstrumentUpThatWasRefusedAtHome() {
        initialAndApprove();
        sign();
        refuseAtHome();
        decides("ABANDON");

        run.passed("parliamentRefused", "abandonInstrument", "instrumentAbandoned")
                .notPassed("entryIntoForce", "instrumentConcluded", "textMustChange");
        assertThat(run.isOver()).isTrue();
        assertThat(story.openTasks(channel)).as("nothing is announced either").isEmpty();
        assertThat(story.asSystem(() -> instruments.get(instrument)).dropped()).isTrue();
        assertThat(story.as("desk", () -> entries.current(instrument))).isEmpty();
    }

    @Test
    void takesATextThatWasRefusedAtHomeBackToTheOtherSide() {
        initialAndApprove();
        sign();
        refuseAtHome();
        decides("RENEGOTIATE");

        run.passed("parliamentRefused", "noteDecisionOnNextStep", "textMustChange")
                .notPassed("abandonInstrument", "instrumentConcluded");
        assertThat(story.openTasks(channel)).containsExactlyInAnyOrder("prepareCommunique", "draftText");
    }

    @Test
    void givesUpWhenTheReopenedTalksDeadlock() {
        story.as("envoy").completes(channel, "initialText", Map.of("outcome", "TEXT_CHANGED", "reason", "A late word"));
        story.as("envoy").completes(channel, "draftText", text(bracketed("1", "Elections, or none")));
        story.as("poldir")
                .completes(channel, "settleBrackets", Map.of("outcome", "ADJOURN", "reason", "No way forward"));

        run.passed("textChangedAtInitialling", "deadlockedAgain", "abandonInstrument", "instrumentAbandoned")
                .notPassed("convergenceAgain", "decideNextStep", "approvals");
        assertThat(run.isOver()).isTrue();
        assertThat(story.openTasks(channel)).isEmpty();
        assertThat(story.asSystem(() -> instruments.get(instrument)).dropped()).isTrue();
    }

    @Test
    void aBarFoundWhileTheTextIsApprovedSendsItBackAndHoldsForThatTextOnly() {
        findBar();
        run.passed("barFoundAtApprovals", "whatNow").notPassed("approvals", "initialling", "approval");
        assertThat(story.asSystem(() -> clearances.of(instrument)).legalClear()).isFalse();

        decides("RENEGOTIATE");
        story.as("envoy").completes(channel, "draftText", text(article("1", "Elections")));
        story.as("inclusion").completes(channel, "reportIntegrity", Map.of("confirmUnchanged", true));
        story.as("legal2").completes(channel, "checkVictims", checked());
        story.as("legal").completes(channel, "giveLegalOpinion", opinion("CLEAR", Map.of("confirmUnchanged", true)));
        assertThat(story.asSystem(() -> clearances.of(instrument)).legalClear()).isFalse();
    }

    @Test
    void aBarFoundBeforeTheSignatureStopsIt() {
        initialAndApprove();
        findBar();

        run.passed("approvals", "barFoundAtConclusion", "whatNow").notPassed("conclusion");
        assertThat(story.openTasks(channel)).contains("decideNextStep").doesNotContain("signInstrument");
    }

    @Test
    void aBarFoundBeforeForceMayEndTheInstrument() {
        initialAndApprove();
        sign();
        findBar();
        decides("ABANDON");

        run.passed("conclusion", "barFoundBeforeForce", "abandonInstrument").notPassed("entryIntoForce");
        assertThat(run.isOver()).isTrue();
    }

    @Test
    void aBarFoundInForceUndoesNothing() {
        initialAndApprove();
        sign();
        story.as("parl").completes(channel, "reportCabinetApproval", cabinet(true, today()));
        story.advance(Duration.ofDays(32));
        var open = story.openTasks(channel);
        findBar();

        assertThat(story.openTasks(channel)).isEqualTo(open);
        run.notPassed("barFoundBeforeForce", "whatNow");
        assertThat(story.asSystem(() -> bars.of(instrument))).hasSize(1);
    }

    private void findBar() {
        story.as(
                "legal",
                () -> events.record(
                        channel,
                        bars,
                        new LegalBarDraft(instrument, LegalItem.AMNESTY, "It covers crimes that nobody may forgive")));
    }

    private void clearInLaw(Map<String, Object> but) {
        story.as("legal").completes(channel, "giveLegalOpinion", opinion("CLEAR", but));
        story.as("legal2").completes(channel, "countersignOpinion", agree());
    }

    private void initialAndApprove() {
        story.as("envoy").completes(channel, "initialText", initials(today(), HOME, OTHER));
        story.as("treaty").completes(channel, "draftActionMemo", memo("FOREIGN_MINISTER"));
        story.as("principal").completes(channel, "approveText", Map.of("decision", "APPROVE"));
    }

    private void announce() {
        story.as("press").completes(channel, "prepareCommunique", communique(instrument, clock.instant()));
        vet(story, channel);
        story.as("parl").completes(channel, "briefBeforehand", toldFirst(clock.instant()));
        story.advance(Duration.ofHours(49));
        story.as("press").completes(channel, "releaseCommunique", release());
    }

    private void sign() {
        worker.workAll();
        story.as("lang").completes(channel, "certifyConcordance", certificate());
        story.as("treaty")
                .completes(
                        channel,
                        "verifyFullPowers",
                        powers(byOffice(HOME, Office.FOREIGN_MINISTER), byOffice(OTHER, Office.HEAD_OF_STATE)));
        story.as("principal")
                .completes(channel, "signInstrument", signature(SignatureManner.DEFINITIVE, today(), HOME, OTHER));
        worker.workAll();
    }

    private void refuseAtHome() {
        story.as("parl").completes(channel, "reportCabinetApproval", cabinet(false, today()));
        story.as("envoy").completes(channel, "informOtherSide", toldTheOtherSide(today()));
    }

    private void decides(String decision) {
        story.as("poldir")
                .completes(channel, "decideNextStep", Map.of("outcome", decision, "reason", "For the record of it"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
