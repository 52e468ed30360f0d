package subrosa.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static subrosa.announcement.AnnouncementTasks.attestation;
import static subrosa.announcement.AnnouncementTasks.communique;
import static subrosa.announcement.AnnouncementTasks.exposure;
import static subrosa.announcement.AnnouncementTasks.toldFirst;
import static subrosa.announcement.AnnouncementTasks.vet;
import static subrosa.announcement.AnnouncementTasks.words;
import static subrosa.conclusion.ConclusionTasks.byOffice;
import static subrosa.conclusion.ConclusionTasks.certificate;
import static subrosa.conclusion.ConclusionTasks.initials;
import static subrosa.conclusion.ConclusionTasks.powers;
import static subrosa.instrument.Talks.article;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Books;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.announcement.Accuracy;
import subrosa.announcement.AnnouncementTasks;
import subrosa.announcement.Communiques;
import subrosa.announcement.CounterpartStance;
import subrosa.announcement.PublicStatement;
import subrosa.announcement.PublicStatements;
import subrosa.channel.Channels;
import subrosa.channel.Nature;
import subrosa.channel.Tempo;
import subrosa.channel.Timeline;
import subrosa.channel.TimelineEntry;
import subrosa.conclusion.ConclusionTasks;
import subrosa.conclusion.ConclusionTasks.Side;
import subrosa.conclusion.Initiallings;
import subrosa.conclusion.Office;
import subrosa.conclusion.SignatureManner;
import subrosa.conclusion.Signatures;
import subrosa.instrument.Instruments;
import subrosa.instrument.Talks;
import subrosa.instrument.Texts;
import subrosa.policy.Gate;
import subrosa.policy.GateShut;
import subrosa.scenario.LocalWorker;
import subrosa.scenario.Oslo;

/**
 * Nothing is announced, initialled or signed without its evidence in whatever order people do their tasks, even if every diagram is started
 * by itself and brought as far as it goes before any other.
 */
@OnTheEngine
class GatesHoldInAnyOrderTests {

    private static final Side HOME = new Side("Israel", "Shimon Peres");
    private static final Side OTHER = new Side("The other side", "Its principal");
    private static final Map<String, Object> APPROVAL = Map.of("decision", "APPROVE");

    /** Work that opens a gate. */
    enum Work {
        DISPOSE(Gate.RECONCILED),
        CLEAR_IN_LAW(Gate.LEGAL_REVIEW),
        REPORT_INTEGRITY(Gate.INTEGRITY_REVIEW),
        APPROVE(Gate.TEXT_APPROVED);

        final Gate gate;

        Work(Gate gate) {
            this.gate = gate;
        }
    }

    @Autowired
    Story story;

    @Autowired
    Oslo oslo;

    @Autowired
    Talks talks;

    @Autowired
    Instruments instruments;

    @Autowired
    Texts texts;

    @Autowired
    Books books;

    @Autowired
    Channels channels;

    @Autowired
    Initiallings initiallings;

    @Autowired
    Signatures signatures;

    @Autowired
    Communiques communiques;

    @Autowired
    PublicStatements statements;

    @Autowired
    Timeline timeline;

    @Autowired
    LocalWorker worker;

    @Autowired
    Clock clock;

    private String channel = "";
    private UUID instrument = UUID.randomUUID();
    private UUID understanding = UUID.randomUUID();
    private final Set<Gate> open = EnumSet.noneOf(Gate.class);

    @AfterEach
    void leaveNoWorkForOthers() {
        worker.workAll();
    }

    static Stream<List<Work>> orders() {
        return permutations(List.of(Work.values()));
    }

    private static Stream<List<Work>> permutations(List<Work> all) {
        if (all.isEmpty()) return Stream.of(List.of());
        return all.stream().flatMap(first -> permutations(
                        all.stream().filter(one -> one != first).toList())
                .map(rest -> {
                    var order = new ArrayList<>(List.of(first));
                    order.addAll(rest);
                    return List.copyOf(order);
                }));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void actsOnlyOnceTheirEvidenceIsThereInWhateverOrderItComes(List<Work> order) {
        openEverythingAtOnce();

        tryToAct();
        for (var work : order) {
            work(work);
            tryToAct();
        }
        if (!open.contains(Gate.TEXT_APPROVED)) {
            work(Work.APPROVE);
            tryToAct();
        }

        assertThat(initialled()).isTrue();
        assertThat(signed()).isTrue();
        assertThat(released()).isTrue();
    }

    /** The same in a channel that has come a long way: counsel's changes are not confirmed, and the report is not written. */
    @Test
    void actsOnlyOnceTheirEvidenceIsThereInOslo() {
        var at = oslo.after("final-text");
        channel = at.channel();
        instrument = story.asSystem(() -> instruments.of(channel)).get(0).id();
        open.add(Gate.RECONCILED);
        start("initialling");
        start("conclusion");
        oslo.play(at, "powers", Map.of());
        start("publicAnnouncement");
        oslo.play(at, "prepare-communique", Map.of());
        vet(story, channel);
        oslo.play(at, "brief-beforehand", Map.of());

        tryToActIn(at);
        oslo.play(at, "report-integrity", Map.of());
        oslo.play(at, "plan-consultation", Map.of());
        oslo.play(at, "check-victims", Map.of());
        open.add(Gate.INTEGRITY_REVIEW);
        tryToActIn(at);
        oslo.play(at, "confirm-changes", Map.of());
        open.add(Gate.LEGAL_REVIEW);
        tryToActIn(at);
        assertThat(initialled()).isTrue();
        oslo.play(at, "action-memo", Map.of());
        oslo.play(at, "cabinet", Map.of());
        tryToActIn(at);
        oslo.play(at, "approve-text", Map.of());
        open.add(Gate.TEXT_APPROVED);
        tryToActIn(at);
        assertThat(signed()).isTrue();
        assertThat(released()).isTrue();
    }

    private void tryToActIn(Oslo.Stopped at) {
        if (!initialled())
            tryTo("envoy", "initialText", oslo.submission(at, "initial"), shut(Gate.RECONCILED, Gate.LEGAL_REVIEW));
        tryTo("principal", "signInstrument", oslo.submission(at, "sign"), shutBeforeSignature());
        tryToRelease();
    }

    @Test
    void doesNotSignATextThatWasCertifiedBeforeItsLastChange() {
        channel = talks.open(Tempo.STANDARD, Nature.STATE);
        instrument = talks.draftedInTwoLanguages(channel, texts, "Elections");
        start("conclusion");
        certify();
        verifyPowers();

        start("convergence");
        story.as("envoy").completes(channel, "draftText", text(article("1", "Elections, general and free")));
        start("legalReview");
        giveOpinion();
        countersign();
        start("integrityReview");
        reportIntegrity();
        checkReport();
        start("approval");
        story.as("treaty").completes(channel, "draftActionMemo", memo("FOREIGN_MINISTER"));
        approve();

        assertRefused("principal", "signInstrument", signature(), List.of(Gate.CONCORDANCE));

        start("conclusion");
        certify();
        story.as("principal").completes(channel, "signInstrument", signature());
        assertThat(signed()).isTrue();
    }

    /** Two instruments of one channel leak at once. Each has words of its own, and a lawyer sees the words that they attest. */
    @Test
    void issuesNoWordsThatNobodyAttestedWhileAnotherStatementWasOnItsWay() {
        channel = talks.open(Tempo.STANDARD, Nature.STATE);
        for (var words : List.of("There are talks.", "There are letters, too.")) {
            instrument = talks.drafted(channel, texts, false, "Elections");
            start("publicAnnouncement");
            story.as("press").completes(channel, "prepareCommunique", communique(instrument, clock.instant()));
            vet(story, channel);
            story.as("parl").completes(channel, "briefBeforehand", toldFirst(clock.instant()));
            release();
            story.as("poldir")
                    .completes(channel, "assessExposure", exposure(Accuracy.ACCURATE, CounterpartStance.PUBLISHES));
            story.as("press").completes(channel, "draftStatement", words(words));
        }

        assertThat(story.as("legal").sees(channel, "attestTruth")).containsEntry("statementWords", "There are talks.");
        attestAndApprove();
        assertThat(statements())
                .extracting(PublicStatement::words, PublicStatement::attested, PublicStatement::issued)
                .containsExactly(tuple("There are talks.", true, true), tuple("There are letters, too.", false, false));

        assertThat(story.as("legal").sees(channel, "attestTruth"))
                .containsEntry("statementWords", "There are letters, too.");
        attestAndApprove();
        assertThat(statements()).allMatch(PublicStatement::issued);
    }

    /** Each diagram is brought to where its act, or the first piece of evidence, is due. */
    private void openEverythingAtOnce() {
        channel = talks.open(Tempo.STANDARD, Nature.STATE);
        instrument = talks.instrument(channel, false);
        understanding = talks.understanding(channel, "There will be elections.");
        start("convergence");
        story.as("envoy").completes(channel, "draftText", text(article("1", "Elections", understanding)));
        start("initialling");
        start("conclusion");
        verifyPowers();
        start("publicAnnouncement");
        story.as("press").completes(channel, "prepareCommunique", communique(instrument, clock.instant()));
        vet(story, channel);
        story.as("parl").completes(channel, "briefBeforehand", toldFirst(clock.instant()));
        story.advance(Duration.ofHours(49));
        start("approval");
        story.as("treaty").completes(channel, "draftActionMemo", memo("FOREIGN_MINISTER"));
        start("integrityReview");
        start("legalReview");
        assertThat(story.openTasks(channel))
                .containsExactlyInAnyOrder(
                        "disposeUnderstandings",
                        "initialText",
                        "signInstrument",
                        "releaseCommunique",
                        "approveText",
                        "reportIntegrity",
                        "giveLegalOpinion");
    }

    private void start(String diagram) {
        story.start(diagram, channel, Map.of("instrument", instrument.toString()));
    }

    private void work(Work work) {
        switch (work) {
            case DISPOSE -> story.as("desk").completes(channel, "disposeUnderstandings", dispositions());
            case CLEAR_IN_LAW -> {
                giveOpinion();
                // One lawyer is no evidence, nor is a report that nobody checked.
                tryToInitial();
                countersign();
            }
            case REPORT_INTEGRITY -> {
                reportIntegrity();
                tryToRelease();
                checkReport();
            }
            case APPROVE -> {
                var missing = shut(Gate.LEGAL_REVIEW, Gate.INTEGRITY_REVIEW);
                if (!missing.isEmpty()) {
                    assertRefused("principal", "approveText", APPROVAL, missing);
                    return;
                }
                approve();
            }
        }
        open.add(work.gate);
    }

    private void giveOpinion() {
        story.as("legal").completes(channel, "giveLegalOpinion", opinion("CLEAR", Map.of()));
    }

    private void countersign() {
        story.as("legal2").completes(channel, "countersignOpinion", agree());
    }

    private void reportIntegrity() {
        story.as("inclusion").completes(channel, "reportIntegrity", integrity(false));
    }

    private void checkReport() {
        story.as("legal").completes(channel, "checkVictims", checked());
    }

    private void approve() {
        story.as("principal").completes(channel, "approveText", APPROVAL);
    }

    private void tryToAct() {
        tryToInitial();
        tryToSign();
        tryToRelease();
    }

    private void tryToInitial() {
        tryTo("envoy", "initialText", initials(today(), HOME, OTHER), shut(Gate.RECONCILED, Gate.LEGAL_REVIEW));
    }

    private void tryToSign() {
        tryTo("principal", "signInstrument", signature(), shutBeforeSignature());
    }

    private List<Gate> shutBeforeSignature() {
        return shut(Gate.RECONCILED, Gate.LEGAL_REVIEW, Gate.INTEGRITY_REVIEW, Gate.TEXT_APPROVED);
    }

    private void tryTo(String account, String task, Map<String, Object> submission, List<Gate> missing) {
        if (!isOpen(task)) return;
        if (missing.isEmpty()) story.as(account).completes(channel, task, submission);
        else assertRefused(account, task, submission, missing);
    }

    private void assertRefused(String account, String task, Map<String, Object> submission, List<Gate> missing) {
        var before = books.of(channel);
        assertThatThrownBy(() -> story.as(account).completes(channel, task, submission))
                .isInstanceOfSatisfying(
                        GateShut.class, shut -> assertThat(shut.gates()).isEqualTo(missing));
        assertThat(books.of(channel)).isEqualTo(before);
    }

    /** The diagram of the announcement takes a refusal as a road of its own: what to say instead. Here it says nothing, and tries again. */
    private void tryToRelease() {
        if (!isOpen("releaseCommunique")) return;
        var missing = shut(Gate.LEGAL_REVIEW, Gate.INTEGRITY_REVIEW, Gate.TEXT_APPROVED);
        var before = acts().size();
        release();
        if (missing.isEmpty()) return;
        assertThat(released()).isFalse();
        assertThat(acts().subList(before, acts().size()))
                .isEqualTo(missing.stream()
                        .map(gate -> "Refused, for want of " + gate.evidence() + ".")
                        .toList());
        assertThat(story.asSystem(() -> channels.get(channel)).announced()).isFalse();
        story.as("poldir").completes(channel, "assessExposure", exposure(Accuracy.RUMOUR, CounterpartStance.SILENT));
        assertThat(isOpen("releaseCommunique")).isTrue();
    }

    private void release() {
        story.as("press").completes(channel, "releaseCommunique", AnnouncementTasks.release());
    }

    private void attestAndApprove() {
        story.as("legal")
                .completes(channel, "attestTruth", attestation(story.as("legal").sees(channel, "attestTruth")));
        story.as("poldir").completes(channel, "approveStatement", Map.of("outcome", "APPROVE"));
    }

    private void certify() {
        worker.workAll();
        story.as("lang").completes(channel, "certifyConcordance", certificate());
    }

    private void verifyPowers() {
        story.as("treaty")
                .completes(
                        channel,
                        "verifyFullPowers",
                        powers(byOffice(HOME, Office.FOREIGN_MINISTER), byOffice(OTHER, Office.HEAD_OF_STATE)));
    }

    private Map<String, Object> signature() {
        return ConclusionTasks.signature(SignatureManner.DEFINITIVE, today(), HOME, OTHER);
    }

    private Map<String, Object> dispositions() {
        return Map.of(
                "outcome",
                "DISPOSE",
                "dispositions",
                List.of(Map.of(
                        "understanding",
                        understanding.toString(),
                        "kind",
                        "ARTICLE",
                        "instrument",
                        instrument.toString(),
                        "provision",
                        "1")));
    }

    private List<Gate> shut(Gate... gates) {
        return Stream.of(gates).filter(gate -> !open.contains(gate)).toList();
    }

    private boolean isOpen(String task) {
        return story.openTasks(channel).contains(task);
    }

    private boolean initialled() {
        return story.asSystem(() -> initiallings.current(instrument)).isPresent();
    }

    private boolean signed() {
        return story.asSystem(() -> signatures.current(instrument)).isPresent();
    }

    private boolean released() {
        return story.asSystem(() -> communiques.current(instrument).orElseThrow())
                .released();
    }

    private List<PublicStatement> statements() {
        return story.asSystem(() -> statements.of(channel));
    }

    private List<String> acts() {
        return story.asSystem(() -> timeline.of(channel)).stream()
                .map(TimelineEntry::act)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
