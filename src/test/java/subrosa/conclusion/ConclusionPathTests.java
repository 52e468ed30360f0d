package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.conclusion.ConclusionTasks.byItsCouncil;
import static subrosa.conclusion.ConclusionTasks.byOffice;
import static subrosa.conclusion.ConclusionTasks.certificate;
import static subrosa.conclusion.ConclusionTasks.defective;
import static subrosa.conclusion.ConclusionTasks.divergence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Concluding;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Nature;
import subrosa.conclusion.ConclusionTasks.Side;
import subrosa.engine.ExternalWork;
import subrosa.engine.NothingCatchesIt;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.InstrumentKind;
import subrosa.policy.Gate;
import subrosa.policy.GateShut;

/** The roads through conclusion.bpmn. */
@OnTheEngine
class ConclusionPathTests {

    private static final Side ANOTHER = new Side(Concluding.HOME.party(), "Another");

    private static final List<String> TOPICS = List.of("translation", "secure-transmission");

    @Autowired
    Story story;

    @Autowired
    Concluding concluding;

    @Autowired
    Signatures signatures;

    @Autowired
    Powers powers;

    @Autowired
    ExternalWork work;

    @Test
    void oneLanguageGoesStraightToSignature() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = ready(channel, "en");
        var run = start(channel, instrument);
        story.as("treaty").completes(channel, "verifyFullPowers", powers(null));
        story.as("principal").completes(channel, "signInstrument", signature(SignatureManner.DEFINITIVE));
        deliver();
        run.passed("waiveConcordance", "recordSignature", "sendOriginals", "instrumentSigned")
                .notPassed("certifyLanguages", "decideOnPowers", "confirmSignature");
        assertThat(story.as("desk", () -> signatures.current(instrument))).isPresent();
    }

    /** "The text changed" is caught further up, and for the lawyers to say. */
    @Test
    void noWorkerEndsAPartOfThePathByAnErrorThatIsCaughtFurtherUp() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var run = start(channel, ready(channel, "en", "he"));
        var fetched = work.fetch("worker", TOPICS).stream()
                .filter(one -> one.channel().equals(channel))
                .findFirst()
                .orElseThrow();

        for (var error : List.of("conclusion.textChanged", "channel.lost", "TRANSLATION_FAILED"))
            assertThatThrownBy(() -> work.end("worker", fetched.id(), channel, error))
                    .isInstanceOf(NothingCatchesIt.class);
        assertThat(run.isOver()).isFalse();
        work.complete("worker", fetched, Map.of());
        assertThat(story.openTasks(channel)).containsExactly("certifyConcordance");
    }

    @Test
    void everyFurtherLanguageIsTranslatedAndCertified() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var run = start(channel, ready(channel, "en", "he", "ar"));
        deliver();
        assertThat(story.openTasks(channel)).containsExactly("certifyConcordance", "certifyConcordance");
        story.as("lang").completes(channel, "certifyConcordance", certificate());
        story.as("lang").completes(channel, "certifyConcordance", certificate());
        run.passed("translateText", "recordConcordance", "checkConcordance").notPassed("waiveConcordance");
        assertThat(story.openTasks(channel)).containsExactly("verifyFullPowers");
    }

    @Test
    void anErrorOfTranslationIsTranslatedAnew() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var run = start(channel, ready(channel, "en", "he"));
        deliver();
        story.as("lang").completes(channel, "certifyConcordance", divergence());
        story.as("legal")
                .completes(channel, "settleDivergence", Map.of("outcome", "CORRECT_TRANSLATION", "reason", "A slip"));
        deliver();
        story.as("lang").completes(channel, "certifyConcordance", certificate());
        run.passed("noteDecisionOnDivergence", "checkConcordance").notPassed("divergenceInText", "textMustChange");
        assertThat(story.reasonsOnFile(channel)).containsExactly("A slip");
    }

    @Test
    void anErrorInTheTextSendsItBack() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var run = start(channel, ready(channel, "en", "he"));
        deliver();
        story.as("lang").completes(channel, "certifyConcordance", divergence());
        story.as("legal")
                .completes(channel, "settleDivergence", Map.of("outcome", "CHANGE_TEXT", "reason", "Ambiguous"));
        run.passed("textChanged").notPassed("checkConcordance", "verifyFullPowers");
        assertThat(run.isOver()).isTrue();
    }

    /** Whoever finds in order what does not reach to a definitive signature would leave one that nobody can give. */
    @Test
    void powersThatDoNotReachToTheSignatureAreNotInOrder() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var run = start(channel, ready(channel, "en"));
        var tooWeak = ((List<?>) Objects.requireNonNull(powers(null).get("representatives")))
                .stream()
                        .map(one -> {
                            var powers = new HashMap<Object, Object>((Map<?, ?>) one);
                            powers.put("act", "SIGN_SUBJECT_TO_RATIFICATION");
                            return powers;
                        })
                        .toList();

        assertThatThrownBy(() ->
                        story.as("treaty").completes(channel, "verifyFullPowers", Map.of("representatives", tooWeak)))
                .isInstanceOf(PowersFallShort.class);
        assertThat(story.openTasks(channel)).containsExactly("verifyFullPowers");
        run.notPassed("recordPowersCheck");
    }

    @Test
    void defectivePowersLeadToPostponementOrSignatureAdReferendum() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = ready(channel, "en");
        var run = start(channel, instrument);
        story.as("treaty").completes(channel, "verifyFullPowers", powers("The decision is unsigned"));
        story.as("poldir").completes(channel, "decideOnPowers", Map.of("outcome", "POSTPONE", "reason", "Ask"));
        assertThat(story.openTasks(channel)).containsExactly("verifyFullPowers");
        story.as("treaty").completes(channel, "verifyFullPowers", powers("Still unsigned"));
        story.as("poldir").completes(channel, "decideOnPowers", Map.of("outcome", "AD_REFERENDUM", "reason", "Time"));
        assertThat(story.as("desk", () -> powers.of(instrument)))
                .extracting(one -> one.party() + ": " + one.defect().orElse("in order"))
                .as("each finding, and none twice")
                .containsExactly("Home: in order", "Other: The decision is unsigned", "Other: Still unsigned");
        assertThatThrownBy(() -> story.as("principal")
                        .completes(channel, "signInstrument", signature(SignatureManner.DEFINITIVE)))
                .isInstanceOf(SignedWithoutPowers.class);
        story.as("principal").completes(channel, "signInstrument", signature(SignatureManner.AD_REFERENDUM));
        deliver();
        story.as("principal")
                .completes(
                        channel,
                        "confirmSignature",
                        Map.of("confirmedOn", concluding.today().toString(), "reason", "The cabinet agrees"));
        run.passed("recordDecisionOnPowers", "recordConfirmation", "instrumentSigned");
        assertThat(story.reasonsOnFile(channel)).containsExactly("Ask", "Time", "The cabinet agrees");
        assertThat(story.as(
                        "desk",
                        () -> signatures.current(instrument).orElseThrow().full()))
                .isTrue();
    }

    @Test
    void nobodySignsForUsWhomThePrincipalDidNotApprove() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = ready(channel, "en");
        start(channel, instrument);
        assertThatThrownBy(() -> story.as("treaty").completes(channel, "verifyFullPowers", powers(ANOTHER, null)))
                .isInstanceOf(SignatoryNotApproved.class);
        story.as("treaty").completes(channel, "verifyFullPowers", powers(null));
        assertThatThrownBy(() -> story.as("principal")
                        .completes(channel, "signInstrument", signature(SignatureManner.AD_REFERENDUM, ANOTHER)))
                .isInstanceOf(SignatoryNotApproved.class);
        assertThat(story.as("desk", () -> signatures.of(instrument))).isEmpty();
        assertThat(story.openTasks(channel)).containsExactly("signInstrument");
    }

    @Test
    void oneTextIsSignedOnce() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = ready(channel, "en");
        start(channel, instrument);
        story.as("treaty").completes(channel, "verifyFullPowers", powers(null));
        story.as("principal").completes(channel, "signInstrument", signature(SignatureManner.DEFINITIVE));
        start(channel, instrument);
        story.as("treaty").completes(channel, "verifyFullPowers", powers(null));
        assertThatThrownBy(() -> story.as("principal")
                        .completes(channel, "signInstrument", signature(SignatureManner.DEFINITIVE)))
                .isInstanceOf(SignedAlready.class);
        assertThat(story.as("desk", () -> signatures.of(instrument))).hasSize(1);
    }

    @Test
    void refusesSignatureWhenTextChangedAfterApproval() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = ready(channel, "en");
        var run = start(channel, instrument);
        story.as("treaty").completes(channel, "verifyFullPowers", powers(null));
        concluding.revise(instrument, "The two sides agree on another aim.", ForceCondition.SIGNATURE, false);
        assertThatThrownBy(() -> story.as("principal")
                        .completes(channel, "signInstrument", signature(SignatureManner.DEFINITIVE)))
                .isInstanceOfSatisfying(GateShut.class, shut -> assertThat(shut.gates())
                        .containsExactly(Gate.LEGAL_REVIEW, Gate.INTEGRITY_REVIEW, Gate.TEXT_APPROVED));
        run.notPassed("signInstrument", "recordSignature");
        assertThat(story.as("desk", () -> signatures.of(instrument))).isEmpty();
        assertThat(story.openTasks(channel)).containsExactly("signInstrument");
    }

    private UUID ready(String channel, String... languages) {
        var instrument = concluding.instrument(channel, List.of(languages), ForceCondition.SIGNATURE, false);
        concluding.review(instrument, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        return instrument;
    }

    private Story.Run start(String channel, UUID instrument) {
        return story.start("conclusion", channel, Map.of("instrument", instrument.toString()));
    }

    private void deliver() {
        for (var job : work.fetch("test", TOPICS)) work.complete("test", job, Map.of());
    }

    private static Map<String, Object> powers(@Nullable String defect) {
        return powers(Concluding.HOME, defect);
    }

    private static Map<String, Object> powers(Side ours, @Nullable String defect) {
        var theirs = byItsCouncil(Concluding.OTHER);
        return ConclusionTasks.powers(
                byOffice(ours, Office.FOREIGN_MINISTER), defect == null ? theirs : defective(theirs, defect));
    }

    private Map<String, Object> signature(SignatureManner manner) {
        return signature(manner, Concluding.HOME);
    }

    private Map<String, Object> signature(SignatureManner manner, Side ours) {
        return ConclusionTasks.signature(manner, concluding.today(), ours, Concluding.OTHER);
    }
}
