package subrosa.setback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Concluding;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Capacity;
import subrosa.channel.ChannelEvents;
import subrosa.channel.Channels;
import subrosa.channel.NamedIntermediary;
import subrosa.channel.Nature;
import subrosa.conclusion.SignatureManner;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.InstrumentKind;

/** All that a channel led to is signed, and a doubt comes: whether the line is graded depends on whether anybody still goes by it. */
@OnTheEngine
class DoubtWhileExploringPathTests {

    @Autowired
    Story story;

    @Autowired
    Concluding concluding;

    @Autowired
    Channels channels;

    @Autowired
    ChannelEvents events;

    @Autowired
    MandateDoubts doubts;

    @Autowired
    RuntimeService runtime;

    private String channel = "";
    private Story.Run whole;

    @BeforeEach
    void signEverything() {
        channel = concluding.channel("il", Nature.NON_STATE);
        story.asSystem(() -> {
            channels.noteDirect(channel);
            return channel;
        });
        var instrument = concluding.instrument(channel, List.of("en"), ForceCondition.SIGNATURE, false);
        concluding.review(instrument, "A3", InstrumentKind.AGREEMENT_WITH_NON_STATE_ACTOR, false);
        concluding.sign(instrument, SignatureManner.DEFINITIVE);
        whole = story.start("backchannelToAgreement", channel, Map.of());
    }

    /** Frozen and graded by nobody, the line would let no contact be planned any more. */
    @Test
    void isGradedWhileTheExplorationStillPlansContacts() {
        goTo("exploratoryContact");
        doubt();

        assertThat(story.openTasks(channel)).containsExactlyInAnyOrder("planContact", "gradeIntermediary");
    }

    @Test
    void isNotGradedWhereNobodyGoesByItAnyMore() {
        goTo("stewardship");
        doubt();

        assertThat(story.openTasks(channel)).doesNotContain("gradeIntermediary");
    }

    private void goTo(String stage) {
        story.asSystem(() -> {
            runtime.createProcessInstanceModification(whole.instance())
                    .startBeforeActivity(stage)
                    .cancelAllForActivity("mandate")
                    .execute();
            return whole;
        });
    }

    private void doubt() {
        var heron = new NamedIntermediary("Heron", Capacity.COUNTERPART_ENVOY, "envoy");
        story.as("envoy", () -> events.record(channel, doubts, new MandateDoubtDraft(null, heron, "Why?")));
    }
}
