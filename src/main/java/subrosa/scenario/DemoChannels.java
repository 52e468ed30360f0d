package subrosa.scenario;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import subrosa.channel.Channels;
import subrosa.compartment.CurrentReader;
import subrosa.engine.Accounts;
import subrosa.engine.Deployment;
import subrosa.engine.MovableClock;

/**
 * The demo's channels, played up to a point where somebody has work to do, before the first request is answered. Dates are shifted so that
 * the last step is today; from there on time runs as everywhere.
 */
@Component
@Profile("demo")
class DemoChannels implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoChannels.class);

    /** Scenario to the step at which the demo finds it: one is being explored, one is decided in a call, one has a text to be approved. */
    private static final List<Map.Entry<String, String>> CHANNELS = List.of(
            Map.entry("oslo-1993", "sarpsborg-memcon"),
            Map.entry("cuba-1962", "text-call"),
            Map.entry("abraham-2020", "victims-treaty"));

    private final Scenarios scenarios;
    private final Player player;
    private final Channels channels;
    private final Accounts accounts;
    private final MovableClock clock;
    private boolean running;

    DemoChannels(Scenarios scenarios, Player player, Channels channels, Accounts accounts, MovableClock clock) {
        this.scenarios = scenarios;
        this.player = player;
        this.channels = channels;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void start() {
        var empty = CurrentReader.runAs(
                accounts.reader("desk"), () -> channels.inside().isEmpty());
        if (empty)
            CHANNELS.forEach(channel -> play(scenarios.named(channel.getKey()).until(channel.getValue())));
        clock.follow(Clock.systemUTC());
        running = true;
    }

    private void play(Scenario story) {
        var last = story.steps().get(story.steps().size() - 1).on().toInstant();
        var now = Clock.systemUTC().instant();
        var today = story.shifted(Duration.ofDays(ChronoUnit.DAYS.between(last, now)));
        clock.beginAt(today.steps().get(0).on().toInstant());
        var play = player.play(today, clock, step -> {});
        if (!play.held())
            LOG.warn(
                    "The demo's channel {} stopped before its time: {}",
                    story.id(),
                    play.steps().get(play.steps().size() - 1).unmet());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the process files and the accounts, before the web server. */
    @Override
    public int getPhase() {
        return Deployment.PHASE + 20;
    }
}
