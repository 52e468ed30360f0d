package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Channels;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;
import subrosa.policy.Gate;
import subrosa.policy.Passes;

/** Passes the validation of intermediaries where the mandate names none: the sides talk directly. */
@Component
@Passes(Gate.INTERMEDIARY_VALIDATED)
class NoteDirectContact extends ServiceTask {

    private final Channels channels;

    NoteDirectContact(Channels channels) {
        this.channels = channels;
    }

    @Override
    protected void perform(Step step) {
        channels.noteDirect(step.channel());
    }
}
