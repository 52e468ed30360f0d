package subrosa.instrument.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Briefings;
import subrosa.channel.ChannelEvents;
import subrosa.channel.Nature;
import subrosa.channel.OnlyThePoliticalDirectorChangesTempo;
import subrosa.channel.OverdueNotice;
import subrosa.channel.Stage;
import subrosa.channel.Tempo;
import subrosa.channel.TempoChange;
import subrosa.channel.TempoChangeDraft;
import subrosa.channel.TempoChanges;
import subrosa.instrument.Talks;
import subrosa.instrument.Texts;

/** A tempo that changes under way takes the open limits with it, each counted from when it began. An integrity review has 5 days, in CRISIS 72 hours. */
@OnTheEngine
class TempoChangePathTests {

    @Autowired
    Story story;

    @Autowired
    Talks talks;

    @Autowired
    Texts texts;

    @Autowired
    TempoChanges changes;

    @Autowired
    ChannelEvents events;

    @Autowired
    Briefings briefings;

    @Autowired
    TaskService tasks;

    private String channel = "";
    private Instant due = Instant.EPOCH;

    @BeforeEach
    void beginAnIntegrityReview() {
        channel = talks.open(Tempo.STANDARD, Nature.STATE);
        var instrument = talks.drafted(channel, texts, false, "The two sides will hold elections");
        story.start("integrityReview", channel, Map.of("instrument", instrument.toString()));
        due = dueNow();
    }

    @Test
    void tellsTheInspectorAfterTheShorterLimit() {
        story.advance(Duration.ofHours(24));
        change(Tempo.CRISIS);

        assertThat(dueNow()).isEqualTo(due.minus(Duration.ofHours(48)));
        story.advance(Duration.ofHours(47));
        assertThat(told()).isEmpty();
        story.advance(Duration.ofHours(2));
        assertThat(told()).containsExactly(Stage.S07);
    }

    @Test
    void isLateAtOnceWhereMoreHasPassedThanTheNewLimitAllows() {
        story.advance(Duration.ofHours(96));
        assertThat(told()).isEmpty();
        change(Tempo.CRISIS);

        story.advance(Duration.ofSeconds(1));
        assertThat(told()).containsExactly(Stage.S07);
    }

    @Test
    void goesBackToTheLongerLimit() {
        change(Tempo.CRISIS);
        assertThat(dueNow()).isBefore(due);
        story.advance(Duration.ofHours(48));
        change(Tempo.STANDARD);

        assertThat(dueNow()).isEqualTo(due);
        story.advance(Duration.ofHours(71));
        assertThat(told()).isEmpty();
        story.advance(Duration.ofHours(2));
        assertThat(told()).containsExactly(Stage.S07);
    }

    @Test
    void keepsEachChangeWithItsReason() {
        change(Tempo.CRISIS);

        assertThat(story.asSystem(() -> changes.of(channel)))
                .extracting(TempoChange::before, TempoChange::tempo, TempoChange::reason, TempoChange::recordedBy)
                .containsExactly(tuple(Tempo.STANDARD, Tempo.CRISIS, "A hostage's life is at risk.", "poldir"));
    }

    @Test
    void isThePoliticalDirectorsAlone() {
        assertThatThrownBy(() -> changeAs("desk", Tempo.CRISIS))
                .isInstanceOf(OnlyThePoliticalDirectorChangesTempo.class);
        assertThat(dueNow()).isEqualTo(due);
    }

    private void change(Tempo tempo) {
        changeAs("poldir", tempo);
    }

    private void changeAs(String account, Tempo tempo) {
        story.as(
                account,
                () -> events.record(channel, changes, new TempoChangeDraft(tempo, "A hostage's life is at risk.")));
    }

    private Instant dueNow() {
        return tasks.createTaskQuery()
                .tenantIdIn(channel)
                .taskDefinitionKey("reportIntegrity")
                .singleResult()
                .getDueDate()
                .toInstant();
    }

    private List<Stage> told() {
        return story.asSystem(() -> briefings.overdueNoticesOf(channel).stream()
                .map(OverdueNotice::stage)
                .toList());
    }
}
