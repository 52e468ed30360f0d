package subrosa.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import subrosa.Books;
import subrosa.Concluding;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.announcement.CommuniqueDraft;
import subrosa.announcement.Communiques;
import subrosa.announcement.NotTruthful;
import subrosa.announcement.Outlets;
import subrosa.channel.Nature;
import subrosa.conclusion.InitiallingDraft;
import subrosa.conclusion.Initiallings;
import subrosa.conclusion.Initials;
import subrosa.conclusion.Signatory;
import subrosa.conclusion.SignatureDraft;
import subrosa.conclusion.SignatureManner;
import subrosa.conclusion.Signatures;
import subrosa.engine.camunda.CompartmentTenants;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.InstrumentKind;
import subrosa.policy.Gate;
import subrosa.policy.GateShut;
import subrosa.policy.Voids;

/**
 * Nothing is announced, initialled or signed without its evidence, whoever calls and wherever a token came from: the diagram is one wall,
 * the service task's declaration the second, and the aggregate the last. {@link GatesHoldInAnyOrderTests} tries the same by way of people's tasks.
 */
@OnTheEngine
class GatesHoldTests {

    /** Whose evidence is void once the text changes. */
    private static final Set<Gate> OF_A_TEXT = Set.of(Gate.LEGAL_REVIEW, Gate.INTEGRITY_REVIEW, Gate.TEXT_APPROVED);

    @Autowired
    ApplicationContext beans;

    @Autowired
    Concluding concluding;

    @Autowired
    Story story;

    @Autowired
    Books books;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Initiallings initiallings;

    @Autowired
    Signatures signatures;

    @Autowired
    Communiques communiques;

    @Autowired
    Clock clock;

    private String channel = "";
    private UUID instrument = UUID.randomUUID();

    @BeforeEach
    void openChannelWithAText() {
        channel = concluding.channel("il", Nature.NON_STATE);
        instrument = concluding.instrument(channel, List.of("en"), ForceCondition.SIGNATURE, false);
    }

    /** Each act, what its service task declares, and what is shut before any review of a text in one language without understandings. */
    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of(
                        "recordInitialling", List.of(Gate.RECONCILED, Gate.LEGAL_REVIEW), List.of(Gate.LEGAL_REVIEW)),
                Arguments.of(
                        "recordSignature",
                        List.of(
                                Gate.RECONCILED,
                                Gate.LEGAL_REVIEW,
                                Gate.INTEGRITY_REVIEW,
                                Gate.TEXT_APPROVED,
                                Gate.FULL_POWERS,
                                Gate.CONCORDANCE),
                        List.of(Gate.LEGAL_REVIEW, Gate.INTEGRITY_REVIEW, Gate.TEXT_APPROVED, Gate.FULL_POWERS)),
                Arguments.of(
                        "release",
                        List.of(Gate.LEGAL_REVIEW, Gate.INTEGRITY_REVIEW, Gate.TEXT_APPROVED),
                        List.of(Gate.LEGAL_REVIEW, Gate.INTEGRITY_REVIEW, Gate.TEXT_APPROVED)));
    }

    /** Whatever changes a text says that all evidence for its words is void, to its last: that it is approved at home and in force. */
    @ParameterizedTest
    @ValueSource(strings = {"recordText", "recordAmendment", "recordHoldResolved"})
    void whatChangesATextDeclaresWhatItVoids(String task) {
        assertThat(voidedBy(task))
                .containsExactlyInAnyOrder(
                        Gate.RECONCILED,
                        Gate.LEGAL_REVIEW,
                        Gate.INTEGRITY_REVIEW,
                        Gate.TEXT_APPROVED,
                        Gate.CONCORDANCE,
                        Gate.DOMESTIC_APPROVAL,
                        Gate.IN_FORCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recordAssessment", "recordRejection"})
    void whatGradesAnIntermediaryDeclaresThatItMayShutTheLine(String task) {
        assertThat(voidedBy(task)).containsExactly(Gate.INTERMEDIARY_VALIDATED);
    }

    private List<Gate> voidedBy(String task) {
        var voids = AopUtils.getTargetClass(beans.getBean(task)).getAnnotation(Voids.class);
        return voids == null ? List.of() : List.of(voids.value());
    }

    /** The wall of the service task stands by itself, whatever the aggregate behind it would say. */
    @ParameterizedTest
    @MethodSource("acts")
    void theServiceTaskDeclaresWhatItNeeds(String act, List<Gate> needed) {
        assertThat(task(act).needed()).containsExactlyElementsOf(needed);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void refusesADirectCallOfTheServiceTask(String act, List<Gate> needed, List<Gate> shut) {
        prepare();
        var before = books.of(channel);

        assertRefused(() -> execute(act), shut);

        assertThat(books.of(channel)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void refusesADirectCallOfTheFeature(String act, List<Gate> needed, List<Gate> shut) {
        prepare();
        var before = books.of(channel);

        assertRefused(() -> callFeature(act), shut);

        assertThat(books.of(channel)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void refusesATextThatWasChangedAfterItsReviews(String act, List<Gate> needed) {
        concluding.review(instrument, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        prepare();
        concluding.revise(instrument, "The two sides agree on the aim, and on more.", ForceCondition.SIGNATURE, false);
        var before = books.of(channel);

        var shut = needed.stream().filter(OF_A_TEXT::contains).toList();
        assertRefused(() -> execute(act), shut);
        assertRefused(() -> callFeature(act), shut);

        assertThat(books.of(channel)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"recordOfficialTalks", "recordAdvanceNotices", "issueStatement", "recordConfirmation"})
    void refusesWhatGoesOutOnceTheMandateExpired(String act) {
        story.advance(Duration.ofDays(61));

        assertThatThrownBy(() -> execute(act)).as("INV-11").isInstanceOfSatisfying(GateShut.class, shut -> assertThat(
                        shut.gates())
                .contains(Gate.MANDATE));
    }

    @Test
    void refusesATokenMovedBeforeTheInitialling() {
        story.start("initialling", channel, variables());
        assertRefusedWhenMovedTo("initialling", "recordInitialling", "initialText", Gate.LEGAL_REVIEW);
    }

    @Test
    void refusesATokenMovedBeforeTheRelease() {
        prepare();
        story.start("publicAnnouncement", channel, variables());
        assertRefusedWhenMovedTo(
                "publicAnnouncement",
                "release",
                "releaseCommunique",
                Gate.LEGAL_REVIEW,
                Gate.INTEGRITY_REVIEW,
                Gate.TEXT_APPROVED);
    }

    @Test
    void refusesATokenMovedBeforeTheWords() {
        story.start("publicStatement", channel, variables());
        assertRefusedWhenMovedTo("publicStatement", "issueStatement", "draftStatement", Gate.TRUTH_ATTESTED);
        assertRefusedWhenMovedTo("publicStatement", "issueCorrection", "draftStatement", Gate.TRUTH_ATTESTED);
    }

    @Test
    void refusesATokenMovedBeforeTheSignature() {
        story.start("conclusion", channel, variables());
        assertRefusedWhenMovedTo(
                "conclusion",
                "recordSignature",
                "signInstrument",
                Gate.LEGAL_REVIEW,
                Gate.INTEGRITY_REVIEW,
                Gate.TEXT_APPROVED,
                Gate.FULL_POWERS);
    }

    /** What shows that the refusals above are for want of evidence and of nothing else. */
    @Test
    void opensTheInitiallingWhenTheEvidenceIsComplete() {
        concluding.review(instrument, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);

        assertThatCode(() -> execute("recordInitialling")).doesNotThrowAnyException();

        assertThat(books.of(channel).rowsOf("initialling")).hasSize(1);
    }

    @Test
    void asksForTheNextThingOnceTheGatesOfTheReleaseAreOpen() {
        concluding.review(instrument, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        prepare();

        assertThatThrownBy(() -> execute("release")).isInstanceOf(NotTruthful.class);
    }

    private void assertRefusedWhenMovedTo(String process, String activity, String task, Gate... shut) {
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(channel)
                .singleResult()
                .getId();
        var before = books.of(channel);

        ThrowingCallable move = () -> story.asSystem(() -> CompartmentTenants.in(channel, () -> {
            runtime.createProcessInstanceModification(instance)
                    .startBeforeActivity(activity)
                    .setVariable(task, submissions().getOrDefault(task, Map.of()))
                    .execute();
            return instance;
        }));
        assertRefused(move, List.of(shut));

        assertThat(books.of(channel)).isEqualTo(before);
    }

    /** What the engine calls in between may wrap it. */
    private static void assertRefused(ThrowingCallable act, List<Gate> shut) {
        assertThatThrownBy(act)
                .extracting(
                        refusal -> refusal instanceof GateShut ? refusal : NestedExceptionUtils.getRootCause(refusal))
                .isInstanceOfSatisfying(
                        GateShut.class, refusal -> assertThat(refusal.gates()).isEqualTo(shut));
    }

    /** A communiqué that lacks nothing but the evidence, so that the release has something to release. */
    private void prepare() {
        story.as(
                "press",
                () -> communiques.prepare(
                        instrument,
                        new CommuniqueDraft(
                                List.of(),
                                "Joint announcement",
                                "The two sides have negotiated.",
                                "They will sign.",
                                null,
                                List.of(),
                                clock.instant().atOffset(ZoneOffset.UTC),
                                List.of("en"),
                                null,
                                "None in law.",
                                null,
                                null)));
    }

    private void callFeature(String act) {
        story.as("principal", () -> switch (act) {
            case "recordInitialling" -> initiallings.record(instrument, initialling());
            case "recordSignature" -> signatures.record(instrument, signature());
            default -> communiques.release(instrument, new Outlets("Press conference", true));
        });
    }

    private void execute(String act) {
        story.as("principal", () -> {
            task(act).execute(execution());
            return act;
        });
    }

    private ServiceTask task(String act) {
        return beans.getBean(act, ServiceTask.class);
    }

    private LocalDate today() {
        return concluding.today();
    }

    private InitiallingDraft initialling() {
        return new InitiallingDraft(
                today(),
                "Oslo",
                List.of(new Initials("Home", "A Minister", null), new Initials("Other", "A Leader", null)));
    }

    private SignatureDraft signature() {
        return new SignatureDraft(
                SignatureManner.DEFINITIVE,
                today(),
                "Oslo",
                List.of(
                        new Signatory("Home", "A Minister", "Foreign Minister"),
                        new Signatory("Other", "A Leader", "Leader")),
                List.of());
    }

    private Map<String, Object> submissions() {
        return Map.of(
                "initialText",
                Map.of(
                        "initialledOn",
                        today().toString(),
                        "place",
                        "Oslo",
                        "initials",
                        List.of(
                                Map.of("party", "Home", "name", "A Minister"),
                                Map.of("party", "Other", "name", "A Leader"))),
                "signInstrument",
                Map.of(
                        "manner",
                        "DEFINITIVE",
                        "signedOn",
                        today().toString(),
                        "place",
                        "Oslo",
                        "signatories",
                        List.of(
                                Map.of("party", "Home", "name", "A Minister", "title", "Foreign Minister"),
                                Map.of("party", "Other", "name", "A Leader", "title", "Leader"))),
                "releaseCommunique",
                Map.of("outcome", "RELEASE", "channels", "wire services", "simultaneous", true));
    }

    private Map<String, Object> variables() {
        return Map.of("instrument", instrument.toString());
    }

    /** An execution made by hand: somebody who calls the bean past the engine. */
    private DelegateExecution execution() {
        var variables = new HashMap<String, @Nullable Object>(submissions());
        variables.put("channel", channel);
        variables.put("instrument", instrument.toString());
        return (DelegateExecution) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DelegateExecution.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getVariable")) return variables.get(String.valueOf(arguments[0]));
                    if (method.getName().equals("getTenantId")) return channel;
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
