package subrosa.channel.process;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Conclusions;
import subrosa.channel.Intermediaries;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/**
 * Asks, once a week, which accepted lines have to be graded again; the dossier names each once for each grade. None is once everything is signed or
 * given up: nothing goes through a line then.
 */
@Component
@Publishes("linesToGrade")
class LookForLinesToGrade extends ServiceTask {

    private final Intermediaries intermediaries;
    private final Conclusions conclusions;

    LookForLinesToGrade(Intermediaries intermediaries, Conclusions conclusions) {
        this.intermediaries = intermediaries;
        this.conclusions = conclusions;
    }

    @Override
    protected void perform(Step step) {
        var due = conclusions.everythingConcluded(step.channel())
                ? List.<UUID>of()
                : intermediaries.askForRegrades(step.channel());
        step.publish("linesToGrade", due.stream().map(UUID::toString).toList());
    }
}
