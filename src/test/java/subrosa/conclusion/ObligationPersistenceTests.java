package subrosa.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import subrosa.Concluding;
import subrosa.OnBothDatabases;
import subrosa.Story;
import subrosa.channel.Nature;
import subrosa.instrument.ForceCondition;
import subrosa.instrument.Instruments;

/** Obligations come from what was understood, and keep every report, on both databases. */
@OnBothDatabases
class ObligationPersistenceTests {

    @Autowired
    Story story;

    @Autowired
    Concluding concluding;

    @Autowired
    StoredObligations stored;

    @Autowired
    Instruments instruments;

    @Autowired
    Obligations obligations;

    @Autowired
    Clock clock;

    @Test
    void keepsReportsInOrder() {
        var channel = concluding.channel("il", Nature.STATE);
        var instrument = concluding.instrument(channel, List.of("en"), ForceCondition.SIGNATURE, false);
        var id = story.as("desk", () -> {
            var text = instruments.get(instrument);
            return stored.save(new Obligation(
                            text, text.currentVersion().provisions().get(0), 0, clock.instant()))
                    .id();
        });
        var first = new ObligationReport(id, ObligationStatus.ON_TRACK, "Liaison committee", concluding.today(), null);
        var second = new ObligationReport(id, ObligationStatus.BREACHED, null, null, "A note of protest");
        assertThat(story.as("desk", () -> obligations.report(channel, new ObligationsReport(List.of(first)))))
                .isFalse();
        assertThat(story.as("desk", () -> obligations.report(channel, new ObligationsReport(List.of(second)))))
                .isTrue();
        var kept = story.as("desk", () -> obligations.of(channel)).get(0);
        assertThat(kept.reports()).containsExactly(first, second);
        assertThat(kept.status()).isEqualTo(ObligationStatus.BREACHED);
        assertThat(kept.owner()).contains("Liaison committee");
        assertThat(kept.dueOn()).contains(concluding.today());
    }

    @Test
    void refusesAReportOnAnotherChannelsObligation() {
        var channel = concluding.channel("il", Nature.STATE);
        var report = new ObligationsReport(
                List.of(new ObligationReport(UUID.randomUUID(), ObligationStatus.OPEN, null, null, null)));
        assertThatThrownBy(() -> story.as("desk", () -> obligations.report(channel, report)))
                .isInstanceOf(ObligationUnknown.class);
    }
}
