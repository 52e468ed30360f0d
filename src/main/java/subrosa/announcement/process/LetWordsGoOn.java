package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Measures;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Row E3: the protection is late, and public words wait for it no longer. It is still owed. */
@Component
@Publishes("wordsGoOn")
class LetWordsGoOn extends ServiceTask {

    private final Measures measures;

    LetWordsGoOn(Measures measures) {
        this.measures = measures;
    }

    @Override
    protected void perform(Step step) {
        measures.noteProtectionLate(step.channel());
        step.publish("wordsGoOn", true);
    }
}
