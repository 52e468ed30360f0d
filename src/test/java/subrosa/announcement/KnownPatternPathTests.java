package subrosa.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static subrosa.announcement.AnnouncementTasks.exposure;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Concluding;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.channel.Briefings;
import subrosa.channel.ContactPlanDraft;
import subrosa.channel.Contacts;
import subrosa.channel.Medium;
import subrosa.channel.Nature;
import subrosa.channel.PatternKnown;

/** Row E9: what has become known, and is watched, is not repeated. */
@OnTheEngine
class KnownPatternPathTests {

    @Autowired
    Story story;

    @Autowired
    Concluding concluding;

    @Autowired
    Contacts contacts;

    @Autowired
    Briefings briefings;

    private String channel = "";

    @BeforeEach
    void meetTwiceAtTheSamePlace() {
        channel = concluding.channel("il", Nature.STATE);
        story.asSystem(() -> {
            briefings.notifyInspector(channel);
            return channel;
        });
        for (int contact = 0; contact < 2; contact++) {
            plan("Fafo, Oslo");
            story.advance(Duration.ofHours(1));
        }
    }

    @Test
    void theNextContactIsAtAnotherPlaceOrByAnotherMedium() {
        leaks(Accuracy.ACCURATE);

        assertThatThrownBy(() -> plan(" fafo, oslo"))
                .isInstanceOfSatisfying(
                        PatternKnown.class, known -> assertThat(known.field()).isEqualTo("place"))
                .hasMessageContaining("another place, or by another medium");
        plan("Sarpsborg");
        assertThatThrownBy(() -> plan("Fafo, Oslo"))
                .as("what is known stays known")
                .isInstanceOf(PatternKnown.class);
        assertThat(story.asSystem(() -> contacts.plansOf(channel))).hasSize(3);
    }

    /** Nobody else has planned anything: the mandate stands for the plan (row N3), and permits one medium only. */
    @Test
    void theMandateMayStillStandForThePlan() {
        leaks(Accuracy.ACCURATE);

        var plan = story.as("envoy", () -> contacts.planByMandate(channel));

        assertThat(plan.memo().medium()).isEqualTo(Medium.IN_PERSON);
    }

    /** Row E10. */
    @Test
    void aRumourChangesNothing() {
        leaks(Accuracy.RUMOUR);

        plan("Fafo, Oslo");

        assertThat(story.asSystem(() -> contacts.plansOf(channel))).hasSize(3);
    }

    private void leaks(Accuracy accuracy) {
        story.start("leakResponse", channel, Map.of());
        var exposure = new HashMap<>(exposure(accuracy, CounterpartStance.SILENT));
        exposure.put("maturity", "EXPLORATORY");
        story.as("poldir").completes(channel, "assessExposure", exposure);
        story.advance(Duration.ofHours(1));
    }

    private void plan(String place) {
        story.as(
                "envoy",
                () -> contacts.plan(
                        channel,
                        new ContactPlanDraft(
                                concluding.today(),
                                null,
                                place,
                                Medium.IN_PERSON,
                                "Them",
                                "Talks",
                                "Points",
                                null,
                                null)));
    }
}
