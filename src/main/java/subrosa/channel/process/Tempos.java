package subrosa.channel.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import subrosa.channel.Channels;
import subrosa.channel.TempoRules;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.engine.ForDiagrams;

/** For the conditions of diagrams: what the channel's tempo of this moment changes besides time (table F). */
@Component
@ForDiagrams
public class Tempos {

    private final TempoRules rules;
    private final Channels channels;

    Tempos(TempoRules rules, Channels channels) {
        this.rules = rules;
        this.channels = channels;
    }

    /** One call decides, minuted and confirmed, instead of memoranda. */
    public boolean byCall(DelegateExecution execution) {
        return of(execution).byCall();
    }

    /** The word is given first, and written down within its limit. */
    public boolean oralFirst(DelegateExecution execution) {
        return of(execution).oralFirst();
    }

    private TempoRules.Rules of(DelegateExecution execution) {
        var channel = String.valueOf(execution.getVariable("channel"));
        // Asked by whoever's act led here; that act was allowed before.
        return CurrentReader.runAs(
                Reader.system(), () -> rules.of(channels.get(channel).tempo()));
    }
}
