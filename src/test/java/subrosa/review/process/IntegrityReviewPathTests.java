package subrosa.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.review.ReviewTasks.checked;
import static subrosa.review.ReviewTasks.integrity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.NamedStakeholder;
import subrosa.channel.Nature;
import subrosa.channel.Stakeholders;
import subrosa.channel.Tempo;
import subrosa.instrument.Drafts;
import subrosa.instrument.Talks;
import subrosa.instrument.Texts;
import subrosa.review.AmnestyForGraveCrimes;
import subrosa.review.Clearances;
import subrosa.review.StakeholderForgotten;

@OnTheEngine
class IntegrityReviewPathTests {

    @Autowired
    Story story;

    @Autowired
    Talks talks;

    @Autowired
    Texts texts;

    @Autowired
    Clearances clearances;

    @Autowired
    Stakeholders stakeholders;

    private String channel;
    private UUID instrument;

    @BeforeEach
    void draftText() {
        channel = talks.open(Tempo.STANDARD, Nature.STATE);
        instrument = talks.drafted(channel, texts, false, "The two sides will hold elections");
    }

    @Test
    void reportsAndChecks() {
        var run = begin();
        story.as("inclusion").completes(channel, "reportIntegrity", integrity(false));
        assertThat(reported()).as("nobody has checked it").isFalse();
        story.as("legal").completes(channel, "checkVictims", checked());
        run.passed("recordIntegrityReport", "noticeInspector", "recordIntegrityCheck", "integrityReviewed")
                .notPassed("planConsultation", "recordIntegrityObjection", "textMustChange");
        assertThat(run.isOver()).isTrue();
        assertThat(reported()).isTrue();
    }

    @Test
    void plansAConsultationForAGap() {
        var run = begin();
        story.as("inclusion").completes(channel, "reportIntegrity", integrity(true));
        story.as("desk")
                .completes(
                        channel,
                        "planConsultation",
                        Map.of("plan", "Hear the refugees' committees", "dueOn", "1993-10-01"));
        story.as("legal").completes(channel, "checkVictims", checked());
        run.passed("recordConsultation", "integrityReviewed").notPassed("textMustChange");
    }

    @Test
    void writesTheReportAgainWhenTheCheckAsksForIt() {
        var run = begin();
        story.as("inclusion").completes(channel, "reportIntegrity", integrity(false));
        story.as("legal")
                .completes(channel, "checkVictims", Map.of("verdict", "REPORT_AGAIN", "reason", "Youth is missing"));
        run.passed("recordIntegrityObjection").notPassed("recordIntegrityCheck", "textMustChange");
        story.as("inclusion").completes(channel, "reportIntegrity", integrity(false));
        story.as("legal").completes(channel, "checkVictims", checked());
        run.passed("integrityReviewed");
    }

    @Test
    void sendsTheTextBackOverAnAmnestyForGraveCrimes() {
        var run = begin();
        story.as("inclusion").completes(channel, "reportIntegrity", integrity(false));
        assertThatThrownBy(() -> story.as("legal")
                        .completes(
                                channel,
                                "checkVictims",
                                Map.of("verdict", "CLEAR", "conflictsClear", true, "amnestyForGraveCrimes", true)))
                .isInstanceOf(AmnestyForGraveCrimes.class);
        story.as("legal")
                .completes(
                        channel,
                        "checkVictims",
                        Map.of(
                                "verdict", "TEXT_MUST_CHANGE",
                                "amnestyForGraveCrimes", true,
                                "reason", "Article 1 frees war criminals"));
        run.passed("recordIntegrityObjection", "textMustChange").notPassed("recordIntegrityCheck", "integrityReviewed");
        assertThat(reported()).isFalse();
    }

    @Test
    void carriesItsFindingsForwardToAChangedText() {
        begin();
        story.as("inclusion").completes(channel, "reportIntegrity", integrity(false));
        story.as("legal").completes(channel, "checkVictims", checked());
        begin().passed("confirmIntegrity").notPassed("reportIntegrity");
        story.as("envoy", () -> texts.revise(instrument, Drafts.articles("Something else")));
        assertThat(reported()).isFalse();
        var delta = begin();
        story.as("inclusion").completes(channel, "reportIntegrity", Map.of("confirmUnchanged", true));
        story.as("legal").completes(channel, "checkVictims", checked());
        delta.passed("integrityReviewed").notPassed("confirmIntegrity");
        assertThat(reported()).isTrue();
    }

    /** Nobody types a name again, and who came onto the map since is asked for even where all else is confirmed. */
    @Test
    void showsALaterReportWhoWasHeardAndWhoIsNew() {
        begin();
        story.as("inclusion").completes(channel, "reportIntegrity", integrity(false));
        story.as("legal").completes(channel, "checkVictims", checked());
        story.as("envoy", () -> texts.revise(instrument, Drafts.articles("Something else")));
        story.as("envoy", () -> {
            stakeholders.add(channel, List.of(new NamedStakeholder("Fishermen", "They lose the coast.")));
            return channel;
        });
        var later = begin();

        var form = story.as("inclusion").sees(channel, "reportIntegrity");
        assertThat(form).containsEntry("newConcerned", true);
        assertThat((List<?>) form.get("hearings"))
                .extracting(row -> ((Map<?, ?>) row).get("stakeholder"))
                .asInstanceOf(InstanceOfAssertFactories.list(Object.class))
                .containsExactly("Refugees", "Fishermen");
        assertThatThrownBy(() ->
                        story.as("inclusion").completes(channel, "reportIntegrity", Map.of("confirmUnchanged", true)))
                .isInstanceOf(StakeholderForgotten.class);
        story.as("inclusion")
                .completes(
                        channel,
                        "reportIntegrity",
                        Map.of(
                                "confirmUnchanged",
                                true,
                                "hearings",
                                List.of(
                                        Map.of("stakeholder", "Refugees", "consulted", true),
                                        Map.of("stakeholder", "Fishermen", "consulted", true))));
        later.passed("recordIntegrityReport");
    }

    private Story.Run begin() {
        return story.start("integrityReview", channel, Map.of("instrument", instrument.toString()));
    }

    private boolean reported() {
        return story.asSystem(() -> clearances.of(instrument)).integrityReported();
    }
}
