package subrosa.channel.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import subrosa.channel.Mandates;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/**
 * Asks, once a week, whether the mandate ends in four to ten days (UTC): a window as long as the week, so that exactly one check falls into
 * it and one renewal is asked for.
 */
@Component
@Publishes("renewalDue")
class CheckMandate extends ServiceTask {

    private final Mandates mandates;
    private final Clock clock;

    CheckMandate(Mandates mandates, Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    protected void perform(Step step) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var due = mandates.current(step.channel())
                .map(mandate -> mandate.expiresOn())
                .filter(end -> end.isAfter(today.plusDays(3)) && !end.isAfter(today.plusDays(10)))
                .isPresent();
        step.publish("renewalDue", due);
    }
}
