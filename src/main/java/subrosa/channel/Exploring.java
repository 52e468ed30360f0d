package subrosa.channel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.engine.Processes;
import subrosa.forms.FormValues;

/** Whether the channel is still explored: only then does the memorandum of a contact ask how to go on. */
@Component
class Exploring implements FormValues {

    private final Processes processes;

    Exploring(Processes processes) {
        this.processes = processes;
    }

    @Override
    public String name() {
        return "exploring";
    }

    @Override
    public Object valueFor(String channel, @Nullable UUID instrument) {
        return in(channel);
    }

    boolean in(String channel) {
        return processes.underWay("exploratoryContact", channel);
    }
}
