package subrosa.setback.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
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
        setbacks.protect(
                UUID.fromString(step.text("happeningId")),
                step.form("protectPerson", Protection.class).measures());
    }

    record Protection(String measures) {}
}
