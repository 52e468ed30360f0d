package subrosa.channel;

import java.util.List;
import org.springframework.stereotype.Component;

/** The lines of a channel, by pseudonym. */
@Component
class LineChoices implements ReportChoices {

    private final Intermediaries intermediaries;

    LineChoices(Intermediaries intermediaries) {
        this.intermediaries = intermediaries;
    }

    @Override
    public String field() {
        return "line";
    }

    @Override
    public List<Choice> of(String channel) {
        return intermediaries.of(channel).stream()
                .map(one -> new Choice(one.id().toString(), one.pseudonym()))
                .toList();
    }
}
