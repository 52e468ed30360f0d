package subrosa.setback.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.setback.SetbackOutcome;
import subrosa.setback.Setbacks;

/** Security saw to the person behind a compromised line (INV-14). */
@Component
class RecordProtection extends ServiceTask {

    private final Setbacks setbacks;

    RecordProtection(Setbacks setbacks) {
        this.setbacks = setbacks;
    }

    @Override
    protected void perform(Step step) {
        var setback = UUID.fromString(step.text("happeningId"));
        setbacks.protect(setback, step.form("protectPerson", Protection.class).measures());
        // Graded already, or never to be used again: with the protection it is answered.
        if (Boolean.FALSE.equals(step.variable("validateLine"))) setbacks.answer(setback, SetbackOutcome.GO_ON);
    }

    record Protection(String measures) {}
}
