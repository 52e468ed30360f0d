package subrosa.announcement.process;

import org.springframework.stereotype.Component;
import subrosa.announcement.Communiques;
import subrosa.engine.Publishes;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Tells whether what the call decides on is a declaration, whose text is its public words: then they are decided on with it. */
@Component
@Publishes("declares")
class LookForDeclaration extends ServiceTask {

    private final Communiques communiques;

    LookForDeclaration(Communiques communiques) {
        this.communiques = communiques;
    }

    @Override
    protected void perform(Step step) {
        var instrument = step.subject().instrument();
        step.publish("declares", instrument != null && communiques.isDeclared(instrument));
    }
}
