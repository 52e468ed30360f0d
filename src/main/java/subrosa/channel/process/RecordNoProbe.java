package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Contacts;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** No second channel could be asked: the political director is told why, and decides. */
@Component
class RecordNoProbe extends ServiceTask {

    private final Contacts contacts;

    RecordNoProbe(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    protected void perform(Step step) {
        contacts.leaveUnasked(
                step.channel(), step.form("probeSecondChannel", NotAsked.class).reason());
    }

    record NotAsked(String reason) {}
}
