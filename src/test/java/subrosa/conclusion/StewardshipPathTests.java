package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import subrosa.Concluding;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Nature;

/** The roads through stewardship.bpmn. */
@OnTheEngine
@Import(Concluding.class)
class StewardshipPathTests {

    @Autowired
    Story story;

    @Autowired
    Concluding concluding;

    @Test
    void reportsEachQuarterAndTakesAdviceOnABreachOnly() {
        var channel = concluding.channel("il", Nature.NON_STATE);
        var run = story.start("stewardship", channel, Map.of());
        assertThat(story.openTasks(channel)).isEmpty();
        story.advance(Duration.ofDays(92));
        story.as("desk").completes(channel, "reportObligations", Map.of("entries", List.of()));
        run.passed("recordObligations").notPassed("adviseOnBreach", "reviewRecords");
        story.advance(Duration.ofDays(92));
        assertThat(story.openTasks(channel)).containsExactly("reportObligations");
    }
}
