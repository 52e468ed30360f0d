package subrosa.conclusion.process;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;
import subrosa.conclusion.Duties;
import subrosa.conclusion.Duty;
import subrosa.conclusion.Requirement;
import subrosa.engine.ForDiagrams;

/** For the conditions and due dates of diagrams: by whom, and by when, the {@code duty} in hand is owed. */
@Component
@ForDiagrams
public class Owed {

    private final Duties duties;

    Owed(Duties duties) {
        this.duties = duties;
    }

    /** The key of a role: {@code parl}. */
    public String by(DelegateExecution execution) {
        return of(execution).owedBy().key();
    }

    /** The end of the day on which it falls due, in UTC. */
    public Date due(DelegateExecution execution) {
        var day = Objects.requireNonNull(of(execution).dueOn());
        return Date.from(day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private Duty of(DelegateExecution execution) {
        var instrument = UUID.fromString(String.valueOf(execution.getVariable("instrument")));
        var row = String.valueOf(execution.getVariable("duty"));
        // Dates are set by whoever's act made them due; that act was allowed before.
        return CurrentReader.runAs(Reader.system(), () -> duties.owed(instrument)).stream()
                .filter(one -> one.row().equals(row))
                .map(Requirement::owed)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Duty " + row + " is not owed here."));
    }
}
