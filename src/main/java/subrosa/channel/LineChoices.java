package subrosa.channel;

import java.util.List;
import org.springframework.stereotype.Component;
import subrosa.compartment.CurrentReader;

/** The lines of a channel, by pseudonym: all of them for whose role needs their validation, for others those that they deal with themselves. */
@Component
class LineChoices implements ReportChoices {

    private final Intermediaries intermediaries;
    private final ReadingRights rights;

    LineChoices(Intermediaries intermediaries, ReadingRights rights) {
        this.intermediaries = intermediaries;
        this.rights = rights;
    }

    @Override
    public String field() {
        return "line";
    }

    @Override
    public List<Choice> of(String channel) {
        var all = rights.opens(channel, Stage.S04);
        var account = CurrentReader.get().account();
        return intermediaries.of(channel).stream()
                .filter(one -> all || one.handler().equals(account))
                .map(one -> new Choice(one.id().toString(), one.pseudonym()))
                .toList();
    }
}
