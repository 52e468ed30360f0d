package subrosa.channel.process;

import org.springframework.stereotype.Component;
import subrosa.channel.Channels;
import subrosa.channel.Tempo;
import subrosa.engine.ServiceTask;
import subrosa.engine.Step;

/** Keeps the answer of table F with the channel, unless the political director has decided otherwise since. */
@Component
class RecordTempo extends ServiceTask {

    private final Channels channels;

    RecordTempo(Channels channels) {
        this.channels = channels;
    }

    @Override
    protected void perform(Step step) {
        var choice = step.decision("tempoChoice");
        var scope = choice.get("scope");
        channels.keepTempo(
                step.channel(),
                Tempo.valueOf(String.valueOf(choice.get("tempo"))),
                String.valueOf(choice.get("row")),
                scope == null ? null : scope.toString());
    }
}
