package subrosa.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.OnTheEngine;
import subrosa.Story;
import subrosa.engine.MovableClock;

/** Table F, lower half: what a tempo changes, as it is configured. */
@OnTheEngine
class TempoParametersTests {

    @Autowired
    Story story;

    @Autowired
    Channels channels;

    @Autowired
    Mandates mandates;

    @Autowired
    Briefings briefings;

    @Autowired
    Contacts contacts;

    @Autowired
    Intermediaries intermediaries;

    @Autowired
    TempoLimits limits;

    @Autowired
    TempoRules rules;

    @Autowired
    MovableClock clock;

    private String channel = "";

    @BeforeEach
    void openAndAuthorise() {
        channel = story.as(
                "desk", () -> channels.open(Dossiers.opening(Track.TRACK_2)).ref());
        story.readEverybodyIn(channel);
        story.leaveOthersToRest(channel);
        story.as("desk", () -> mandates.draft(channel, Dossiers.memo(today().plusDays(80))));
        clear("legal", ClearanceKind.LAWFULNESS);
        clear("poldir", ClearanceKind.POLICY);
        clear("security", ClearanceKind.SECURITY);
        story.as("principal", () -> mandates.sign(channel));
    }

    @Test
    void theInspectorIsToldBeforeTheContact() {
        assertThatThrownBy(this::plan).isInstanceOf(InspectorNotTold.class);
        tellInspector();
        assertThatCode(this::plan).doesNotThrowAnyException();
    }

    @Test
    void inACrisisTheInspectorIsToldWithinTwoDaysAfterTheContact() {
        goIntoCrisis();
        assertThatCode(this::plan).doesNotThrowAnyException();
        story.as("envoy", () -> contacts.record(channel, null, Dossiers.memcon(today())));
        story.advance(Duration.ofHours(47));
        assertThatCode(this::plan).doesNotThrowAnyException();
        story.advance(Duration.ofHours(2));
        assertThatThrownBy(this::plan).isInstanceOf(InspectorNotTold.class);
        tellInspector();
        assertThatCode(this::plan).doesNotThrowAnyException();
    }

    @Test
    void inACrisisDoubtAloneAsksForANewGrade() {
        assertThat(graded().regradeDue()).isPresent();
        goIntoCrisis();
        assertThat(graded().regradeDue()).isEmpty();
    }

    @Test
    void standsInTheConfiguration() {
        assertThat(List.of(Tempo.values()))
                .filteredOn(tempo -> rules.of(tempo).cabinetForText())
                .containsExactly(Tempo.MEDIATED);
        assertThat(limits.of(Tempo.CRISIS, "legalOpinion")).as("oral").isEqualTo(Duration.ofHours(2));
        assertThat(limits.of(Tempo.CRISIS, "legalReview")).as("written").isEqualTo(Duration.ofHours(24));
        assertThat(limits.of(Tempo.STANDARD, "legalOpinion")).isEqualTo(Duration.ofDays(10));
        assertThat(limits.of(Tempo.MEDIATED, "legalOpinion")).isEqualTo(Duration.ofDays(20));
    }

    private Assessment graded() {
        var named = new NamedIntermediary("ALDER", Capacity.COUNTERPART_ENVOY, "envoy");
        var alder = story.as("desk", () -> intermediaries.add(channel, named).id());
        story.as("intel", () -> {
            intermediaries.grade(channel, alder, Dossiers.grades());
            intermediaries.conclude(channel, alder, "C4", Confidence.ACCEPT, Traffic.ANY, null);
            return channel;
        });
        return story.asSystem(() -> intermediaries.assessmentsOf(alder).get(0));
    }

    private void plan() {
        story.as(
                "envoy",
                () -> contacts.plan(
                        channel,
                        new ContactPlanDraft(
                                today(),
                                null,
                                "Sarpsborg",
                                Medium.IN_PERSON,
                                "Qurei",
                                "listen",
                                "points",
                                null,
                                null)));
    }

    private void goIntoCrisis() {
        story.as("poldir", () -> {
            channels.changeTempo(channel, Tempo.CRISIS, "A hostage.");
            return channel;
        });
    }

    private void tellInspector() {
        story.asSystem(() -> {
            briefings.notifyInspector(channel);
            return channel;
        });
    }

    private void clear(String account, ClearanceKind kind) {
        story.as(account, () -> {
            mandates.clear(channel, kind, ClearanceOutcome.CLEARED, "No objection");
            return channel;
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
