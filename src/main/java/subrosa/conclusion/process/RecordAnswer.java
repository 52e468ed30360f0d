package subrosa.conclusion.process;

import org.springframework.stereotype.Component;
import subrosa.conclusion.Registrations;
import subrosa.conclusion.SecretariatAnswer;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** The Secretariat has its answer. */
@Component
class RecordAnswer extends ServiceTask {

    private final Registrations registrations;

    RecordAnswer(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    protected void perform(Step step) {
        registrations.answer(step.instrument(), step.form("answerSecretariat", SecretariatAnswer.class));
    }
}
