package subrosa.channel.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import subrosa.channel.NotNeeded;
import subrosa.channel.Omission;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.engine.ForDiagrams;
import subrosa.policy.Subject;

/** For the conditions of diagrams: what table N lets a channel, or one of its instruments, do without. */
@Component
@ForDiagrams
public class Omissions {

    private final NotNeeded notNeeded;

    Omissions(NotNeeded notNeeded) {
        this.notNeeded = notNeeded;
    }

    /** @param step the name of an {@link Omission} */
    public boolean allow(DelegateExecution execution, String step) {
        var instrument = execution.getVariable("instrument");
        var subject = new Subject(
                String.valueOf(execution.getVariable("channel")),
                instrument == null ? null : UUID.fromString(instrument.toString()));
        // Asked by whoever's act led here; that act was allowed before.
        return CurrentReader.runAs(
                Reader.system(),
                () -> notNeeded.row(subject, Omission.valueOf(step)).isPresent());
    }
}
