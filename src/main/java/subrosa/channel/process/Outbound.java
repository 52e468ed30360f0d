package subrosa.channel.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import subrosa.channel.Contacts;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.engine.ForDiagrams;

/** For the conditions of diagrams: whether anything goes out of the channel now, with a mandate in force and a line that is not frozen. */
@Component
@ForDiagrams
public class Outbound {

    private final Contacts contacts;

    Outbound(Contacts contacts) {
        this.contacts = contacts;
    }

    public boolean open(DelegateExecution execution) {
        // Asked by whoever's act led here; that act was allowed before.
        return CurrentReader.runAs(
                Reader.system(), () -> contacts.mayGoOut(String.valueOf(execution.getVariable("channel"))));
    }
}
