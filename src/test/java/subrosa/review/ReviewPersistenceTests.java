package subrosa.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import subrosa.OnBothDatabases;
import subrosa.Story;
import subrosa.absence.AbsenceDraft;
import subrosa.absence.Absences;
import subrosa.channel.Nature;
import subrosa.channel.Tempo;
import subrosa.engine.MovableClock;
import subrosa.instrument.Drafts;
import subrosa.instrument.Talks;
import subrosa.instrument.Texts;
import subrosa.policy.Subject;

/** Every record of a review comes back as it was stored, from both databases, and the latest of them speaks. */
@OnBothDatabases
class ReviewPersistenceTests {

    private static final RecursiveComparisonConfiguration AS_STORED = RecursiveComparisonConfiguration.builder()
            .withIgnoredFields("revision")
            .build();

    @Autowired
    Story story;

    @Autowired
    Talks talks;

    @Autowired
    Texts texts;

    @Autowired
    LegalReviews legal;

    @Autowired
    IntegrityReviews integrity;

    @Autowired
    Approvals approvals;

    @Autowired
    Clearances clearances;

    @Autowired
    Consultations consultations;

    @Autowired
    IntegrityChecks checks;

    @Autowired
    LegalClearances legalClearances;

    @Autowired
    ReviewedFacts facts;

    @Autowired
    Absences absences;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate database;

    private String channel;
    private UUID instrument;

    @BeforeEach
    void draftText() {
        channel = talks.open(Tempo.MEDIATED, Nature.NON_STATE);
        instrument = talks.drafted(channel, texts, false, "Elections");
    }

    @Test
    void keepsALegalReviewFromOpinionToClearance() {
        var opinion = story.as("legal", () -> legal.give(instrument, Reviewed.withChanges(), Reviewed.A3));
        var countersignature = story.as("legal2", () -> legal.countersign(instrument, true, ""));
        story.as("envoy", () -> texts.revise(instrument, Drafts.articles("Elections, both sides")));
        var review = story.as(
                "legal2",
                () -> legal.reviewChanges(instrument, new ChangesDraft(ChangesVerdict.CONFIRMED, true, null, null)));
        var clearance = story.as("legal2", () -> legal.clear(instrument));

        same(story.asSystem(() -> legal.opinion(instrument).orElseThrow()), opinion);
        same(story.asSystem(() -> legal.countersignature(opinion).orElseThrow()), countersignature);
        same(story.asSystem(() -> legal.changesReview(opinion).orElseThrow()), review);
        same(story.asSystem(() -> legalClearances.latest(instrument).orElseThrow()), clearance);
        assertThat(clearance.hash()).isNotEqualTo(opinion.hash());
        assertThat(story.asSystem(() -> clearances.of(instrument)).legalClear()).isTrue();
    }

    @Test
    void keepsAnIntegrityReviewFromReportToCheck() {
        var report = story.as(
                "inclusion",
                () -> integrity.report(instrument, Reviewed.findings(true, false, Reviewed.unheard("Refugees"))));
        var plan = story.as(
                "desk",
                () -> integrity.plan(instrument, new ConsultationDraft("Hear them", LocalDate.of(1993, 10, 1))));
        var check = story.as(
                "legal", () -> integrity.check(instrument, new VictimsDraft(VictimsVerdict.CLEAR, true, false, null)));

        same(story.asSystem(() -> integrity.report(instrument).orElseThrow()), report);
        same(story.asSystem(() -> consultations.latest(report.id()).orElseThrow()), plan);
        same(story.asSystem(() -> checks.latest(instrument).orElseThrow()), check);
    }

    @Test
    void keepsAnApprovalWithItsMemorandumAndTheCabinetsDecision() {
        clearAndReport();
        var memo = story.as(
                "treaty",
                () -> approvals.draft(instrument, Reviewed.memo(sample()).content()));
        var cabinet = story.as(
                "parl",
                () -> approvals.record(
                        instrument,
                        new CabinetDraft(Decision.APPROVE, LocalDate.of(1993, 8, 30), "Cabinet 1993/30", null)));
        var approval = story.as(
                "principal", () -> approvals.decide(instrument, new ApprovalDraft(Decision.APPROVE, null, null)));

        same(story.asSystem(() -> approvals.memo(instrument).orElseThrow()), memo);
        same(story.asSystem(() -> approvals.cabinetDecision(instrument).orElseThrow()), cabinet);
        same(story.asSystem(() -> approvals.decision(instrument).orElseThrow()), approval);
        assertThat(story.asSystem(() -> clearances.of(instrument)).complete()).isTrue();
    }

    @Test
    void theLatestOpinionOfOneInstantSpeaks() {
        clearAndReport();
        story.as("legal", () -> {
            legal.give(instrument, Reviewed.clear(), Reviewed.A3);
            return legal.give(
                    instrument, Reviewed.draft(Reviewed.allPass(), OpinionOutcome.BARRED, false), Reviewed.A3);
        });
        assertThat(story.asSystem(() -> legal.opinion(instrument).orElseThrow()).outcome())
                .isEqualTo(OpinionOutcome.BARRED);
        assertThat(story.asSystem(() -> clearances.of(instrument)).legalClear())
                .as("a later opinion takes the clearance of an earlier one away")
                .isFalse();
    }

    /** INV-05: the check of the report is left out where two lawyers with eyes of their own have cleared the text, amnesty included. */
    @Test
    void takesNoLawyerForAnotherPersonThanTheReportersDeputy() {
        clearAndReport();
        assertThat(clearedInLaw()).isTrue();
        try {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            story.as("inclusion", () -> absences.say(new AbsenceDraft(today, today, "legal2")));
            assertThat(clearedInLaw()).isFalse();
        } finally {
            database.update("delete from absence");
        }
    }

    private boolean clearedInLaw() {
        return Boolean.TRUE.equals(story.asSystem(() -> facts.of(new Subject(channel, instrument, null)))
                .get("clearedInLaw"));
    }

    private void clearAndReport() {
        story.as("legal", () -> legal.give(instrument, Reviewed.clear(), Reviewed.A3));
        story.as("legal2", () -> legal.countersign(instrument, true, ""));
        story.as("legal2", () -> legal.clear(instrument));
        story.as(
                "inclusion",
                () -> integrity.report(instrument, Reviewed.findings(false, false, Reviewed.unheard("Refugees"))));
        story.as("legal", () -> integrity.check(instrument, new VictimsDraft(VictimsVerdict.CLEAR, true, false, null)));
    }

    private static subrosa.instrument.Instrument sample() {
        return Reviewed.instrument("Elections");
    }

    private static <T> void same(T stored, T made) {
        assertThat(stored).usingRecursiveComparison(AS_STORED).isEqualTo(made);
    }
}
