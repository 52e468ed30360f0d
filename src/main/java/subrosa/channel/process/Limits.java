package subrosa.channel.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import subrosa.channel.Channels;
import subrosa.channel.TempoLimits;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.engine.ForDiagrams;

/** The time limits of table F, for the timers and due dates of diagrams. Read when a timer is set: by the tempo of that moment. */
@Component
@ForDiagrams
public class Limits {

    private final TempoLimits limits;
    private final Channels channels;
    private final Clock clock;

    Limits(TempoLimits limits, Channels channels, Clock clock) {
        this.limits = limits;
        this.channels = channels;
        this.clock = clock;
    }

    /** An ISO 8601 duration, for a timer: {@code PT480H}. */
    public String duration(DelegateExecution execution, String limit) {
        return of(execution, limit).toString();
    }

    /** An ISO 8601 repetition without end, for a timer that returns. */
    public String cycle(DelegateExecution execution, String limit) {
        return "R/" + of(execution, limit);
    }

    /** When a task that begins now is due. */
    public Date due(DelegateExecution execution, String limit) {
        return Date.from(clock.instant().plus(of(execution, limit)));
    }

    /** When something is due whose limit runs from an earlier moment: ISO 8601, as service tasks publish it. */
    public Date dueSince(DelegateExecution execution, String limit, String moment) {
        return Date.from(Instant.parse(moment).plus(of(execution, limit)));
    }

    private Duration of(DelegateExecution execution, String limit) {
        var channel = String.valueOf(execution.getVariable("channel"));
        // Timers are set by whoever's act made them due; that act was allowed before.
        var tempo =
                CurrentReader.runAs(Reader.system(), () -> channels.get(channel).tempo());
        return limits.of(tempo, limit);
    }
}
