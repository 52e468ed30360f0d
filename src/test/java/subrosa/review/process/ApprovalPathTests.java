package subrosa.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.review.ReviewTasks.agree;
import static subrosa.review.ReviewTasks.checked;
import static subrosa.review.ReviewTasks.integrity;
import static subrosa.review.ReviewTasks.memo;
import static subrosa.review.ReviewTasks.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Nature;
import subrosa.channel.Tempo;
import subrosa.conclusion.Powers;
import subrosa.conclusion.PowersBasis;
import subrosa.conclusion.TreatyAct;
import subrosa.instrument.Drafts;
import subrosa.instrument.Talks;
import subrosa.instrument.Texts;
import subrosa.policy.Gate;
import subrosa.policy.GateShut;
import subrosa.review.Clearances;

@OnTheEngine
class ApprovalPathTests {

    @Autowired
    Story story;

    @Autowired
    Talks talks;

    @Autowired
    Texts texts;

    @Autowired
    Clearances clearances;

    @Autowired
    Powers powers;

    @Autowired
    Clock clock;

    private String channel = "";
    private UUID instrument = UUID.randomUUID();

    @Test
    void approvesATextSignedByAForeignMinister() {
        reviewed(Tempo.STANDARD);
        var run = begin("FOREIGN_MINISTER");
        story.as("principal").completes(channel, "approveText", Map.of("decision", "APPROVE"));
        run.passed("recordApproval", "waiveFullPowers", "textApproved")
                .notPassed("recordCabinetDecision", "issueFullPowers", "textRefused");
        assertThat(run.isOver()).isTrue();
        assertThat(story.asSystem(() -> clearances.of(instrument)).complete()).isTrue();
    }

    @Test
    void asksForFullPowersForAnyOtherOffice() {
        reviewed(Tempo.STANDARD);
        var run = begin("OTHER");
        story.as("principal").completes(channel, "approveText", Map.of("decision", "APPROVE"));
        run.passed("recordApproval").notPassed("waiveFullPowers", "textApproved");
        assertThat(story.openTasks(channel)).containsExactly("issueFullPowers");

        assertThatThrownBy(() -> issueFullPowers("Another treaty")).hasMessageContaining("Declaration of Principles");
        run.notPassed("recordFullPowers");
        issueFullPowers("Declaration of Principles");
        run.passed("issueFullPowers", "recordFullPowers", "textApproved").notPassed("waiveFullPowers", "textRefused");
        assertThat(run.isOver()).isTrue();
        assertThat(story.asSystem(() -> powers.of(instrument))).singleElement().satisfies(issued -> {
            assertThat(issued.party()).isEqualTo("Israel");
            assertThat(issued.representative()).isEqualTo("Shimon Peres");
            assertThat(issued.act()).isEqualTo(TreatyAct.SIGN);
            assertThat(issued.basis()).isEqualTo(PowersBasis.DOCUMENT);
            assertThat(issued.issuedBy()).contains("Yitzhak Rabin");
        });
    }

    @Test
    void letsTheCabinetDecideFirstInMediatedTempo() {
        reviewed(Tempo.MEDIATED);
        var run = begin("FOREIGN_MINISTER");
        assertThat(story.openTasks(channel)).containsExactly("recordCabinetDecision");
        cabinet("APPROVE");
        story.as("principal").completes(channel, "approveText", Map.of("decision", "APPROVE"));
        run.passed("keepCabinetDecision", "recordApproval", "textApproved").notPassed("textRefused");
    }

    @Test
    void endsWhenTheCabinetRefuses() {
        reviewed(Tempo.MEDIATED);
        var run = begin("FOREIGN_MINISTER");
        cabinet("REFUSE");
        run.passed("keepCabinetDecision", "textRefused").notPassed("approveText", "recordApproval");
        assertThat(run.isOver()).isTrue();
    }

    @Test
    void endsWhenThePrincipalRefuses() {
        reviewed(Tempo.STANDARD);
        var run = begin("FOREIGN_MINISTER");
        story.as("principal").completes(channel, "approveText", Map.of("decision", "REFUSE", "reason", "Not now"));
        run.passed("recordApprovalRefusal", "textRefused").notPassed("recordApproval", "textApproved");
        assertThat(story.asSystem(() -> clearances.of(instrument)).approved()).isFalse();
    }

    @Test
    void refusesToRecordAnApprovalOfAnUnreviewedText() {
        drafted(Tempo.STANDARD);
        var run = begin("FOREIGN_MINISTER");
        assertThatThrownBy(() -> story.as("principal").completes(channel, "approveText", Map.of("decision", "APPROVE")))
                .isInstanceOfSatisfying(GateShut.class, shut -> assertThat(shut.gates())
                        .containsExactly(Gate.LEGAL_REVIEW, Gate.INTEGRITY_REVIEW));
        run.notPassed("recordApproval");
        assertThat(story.openTasks(channel)).containsExactly("approveText");
    }

    @Test
    void refusesToApproveATextThatChangedAfterItsReviews() {
        reviewed(Tempo.STANDARD);
        begin("FOREIGN_MINISTER");
        story.as("envoy", () -> texts.revise(instrument, Drafts.articles("Something else")));
        assertThatThrownBy(() -> story.as("principal").completes(channel, "approveText", Map.of("decision", "APPROVE")))
                .as("INV-01")
                .isInstanceOf(GateShut.class);
        assertThat(story.asSystem(() -> clearances.of(instrument)).approved()).isFalse();
    }

    private Story.Run begin(String office) {
        var run = story.start("approval", channel, Map.of("instrument", instrument.toString()));
        story.as("treaty").completes(channel, "draftActionMemo", memo(office));
        return run;
    }

    private void issueFullPowers(String titleNamed) {
        story.as("treaty")
                .completes(
                        channel,
                        "issueFullPowers",
                        Map.of(
                                "titleNamed",
                                titleNamed,
                                "representative",
                                "Shimon Peres",
                                "title",
                                "Director-General",
                                "office",
                                "OTHER",
                                "act",
                                "SIGN",
                                "issuedBy",
                                "Yitzhak Rabin",
                                "issuerOffice",
                                "FOREIGN_MINISTER",
                                "issuedOn",
                                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                                        .toString(),
                                "place",
                                "Jerusalem"));
    }

    private void cabinet(String decision) {
        var submission = new java.util.HashMap<String, Object>(
                Map.of("decision", decision, "decidedOn", "1993-08-30", "minute", "Cabinet 1993/30"));
        if (decision.equals("REFUSE")) submission.put("reason", "No majority");
        story.as("parl").completes(channel, "recordCabinetDecision", submission);
    }

    private void drafted(Tempo tempo) {
        channel = talks.open(tempo, Nature.STATE);
        instrument = talks.drafted(channel, texts, false, "The two sides will hold elections");
    }

    private void reviewed(Tempo tempo) {
        drafted(tempo);
        story.start("legalReview", channel, Map.of("instrument", instrument.toString()));
        story.as("legal").completes(channel, "giveLegalOpinion", opinion("CLEAR", Map.of()));
        story.as("legal2").completes(channel, "countersignOpinion", agree());
        story.start("integrityReview", channel, Map.of("instrument", instrument.toString()));
        story.as("inclusion").completes(channel, "reportIntegrity", integrity(false));
        story.as("legal").completes(channel, "checkVictims", checked());
    }
}
