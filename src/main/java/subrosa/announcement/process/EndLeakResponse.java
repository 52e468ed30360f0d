package subrosa.announcement.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.announcement.Leaks;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** All that table E asked for is done; where nobody reported a leak, there is none to end. */
@Component
class EndLeakResponse extends ServiceTask {

    private final Leaks leaks;

    EndLeakResponse(Leaks leaks) {
        this.leaks = leaks;
    }

    @Override
    protected void perform(Step step) {
        var leak = step.variable("happeningId");
        if (leak != null) leaks.endResponse(UUID.fromString(leak.toString()));
    }
}
