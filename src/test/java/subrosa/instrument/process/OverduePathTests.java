package subrosa.instrument.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Briefings;
import subrosa.channel.Capacity;
import subrosa.channel.Intermediaries;
import subrosa.channel.NamedIntermediary;
import subrosa.channel.Nature;
import subrosa.channel.OverdueNotice;
import subrosa.channel.Stage;
import subrosa.channel.Tempo;
import subrosa.instrument.Talks;
import subrosa.instrument.Texts;

/** INV-15: a stage that takes longer than its tempo allows reaches the inspector by itself, and goes on. */
@OnTheEngine
class OverduePathTests {

    @Autowired
    Story story;

    @Autowired
    Talks talks;

    @Autowired
    Texts texts;

    @Autowired
    Intermediaries intermediaries;

    @Autowired
    Briefings briefings;

    @ParameterizedTest
    @CsvSource({
        "convergence, S05, 84",
        "integrityReview, S07, 5",
        "approval, S08, 5",
        "initialling, S10, 1",
    })
    void tellsTheInspectorOfAStageThatIsOverdue(String process, Stage stage, int days) {
        var channel = talks.open(Tempo.STANDARD, Nature.STATE);
        var instrument = talks.drafted(channel, texts, false, "The two sides will hold elections");
        var run = story.start(process, channel, Map.of("instrument", instrument.toString()));
        var open = story.openTasks(channel);

        tellsAfter(Duration.ofDays(days), channel, stage);
        assertThat(story.openTasks(channel)).as("it goes on").isEqualTo(open);
        assertThat(run.isOver()).isFalse();
    }

    @Test
    void tellsTheInspectorOfAValidationThatIsOverdue() {
        var channel = talks.open(Tempo.STANDARD, Nature.STATE);
        var named = new NamedIntermediary("ALDER", Capacity.COUNTERPART_ENVOY, "envoy");
        var alder = story.as("desk", () -> intermediaries.add(channel, named).id());
        story.start("intermediaryValidation", channel, Map.of("intermediary", alder.toString()));

        tellsAfter(Duration.ofDays(10), channel, Stage.S04);
    }

    @Test
    void tellsTheInspectorOfACertificateThatIsOverdue() {
        var channel = talks.open(Tempo.STANDARD, Nature.STATE);
        var instrument = talks.draftedInTwoLanguages(channel, texts, "The two sides will hold elections");
        story.start("conclusion", channel, Map.of("instrument", instrument.toString()));

        tellsAfter(Duration.ofDays(10), channel, Stage.S11);
    }

    private void tellsAfter(Duration limit, String channel, Stage stage) {
        story.advance(limit.minusHours(1));
        assertThat(told(channel)).isEmpty();
        story.advance(Duration.ofHours(2));
        assertThat(told(channel)).containsExactly(stage);
    }

    private List<Stage> told(String channel) {
        return story.asSystem(() -> briefings.overdueNoticesOf(channel).stream()
                .map(OverdueNotice::stage)
                .toList());
    }
}
