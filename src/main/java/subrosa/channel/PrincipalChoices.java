package subrosa.channel;

import java.util.List;
import org.springframework.stereotype.Component;

/** The principals of a channel, for whoever reports that one was replaced. */
@Component
class PrincipalChoices implements ReportChoices {

    private final Channels channels;

    PrincipalChoices(Channels channels) {
        this.channels = channels;
    }

    @Override
    public String field() {
        return "replaced";
    }

    @Override
    public List<Choice> of(String channel) {
        return channels.get(channel).principals().stream()
                .map(one -> new Choice(one.name(), one.name() + " (" + one.party() + ")"))
                .toList();
    }
}
