package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Concluding;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Nature;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.InstrumentKind;
import subrosa.policy.GateShut;

/** The roads through initialling.bpmn. */
@OnTheEngine
class InitiallingPathTests {

    @Autowired
    Story story;

    @Autowired
    Concluding concluding;

    @Autowired
    Initiallings initiallings;

    @Test
    void initialsTheReviewedText() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = concluding.instrument(channel, List.of("en"), ForceCondition.SIGNATURE, false);
        concluding.clearInLaw(instrument, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        var run = story.start("initialling", channel, Map.of("instrument", instrument.toString()));
        story.as("envoy").completes(channel, "initialText", initials());
        run.passed("recordInitialling", "textInitialled").notPassed("textChanged");
        assertThat(story.as("desk", () -> initiallings.current(instrument))).isPresent();
    }

    @Test
    void aLateChangeGoesBack() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = concluding.instrument(channel, List.of("en"), ForceCondition.SIGNATURE, false);
        concluding.clearInLaw(instrument, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        var run = story.start("initialling", channel, Map.of("instrument", instrument.toString()));
        story.as("envoy")
                .completes(channel, "initialText", Map.of("outcome", "TEXT_CHANGED", "reason", "A date in article V"));
        run.passed("noteDecisionOnLateChange", "textChanged").notPassed("recordInitialling");
        assertThat(story.reasonsOnFile(channel)).containsExactly("A date in article V");
        assertThat(run.isOver()).isTrue();
    }

    @Test
    void refusesInitialsOnATextThatNobodyCleared() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var instrument = concluding.instrument(channel, List.of("en"), ForceCondition.SIGNATURE, false);
        var run = story.start("initialling", channel, Map.of("instrument", instrument.toString()));
        assertThatThrownBy(() -> story.as("envoy").completes(channel, "initialText", initials()))
                .isInstanceOf(GateShut.class);
        run.notPassed("initialText", "recordInitialling");
        assertThat(story.openTasks(channel)).containsExactly("initialText");
    }

    private Map<String, Object> initials() {
        return ConclusionTasks.initials(concluding.today(), Concluding.HOME, Concluding.OTHER);
    }
}
