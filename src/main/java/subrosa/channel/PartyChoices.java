package subrosa.channel;

import java.util.List;
import org.springframework.stereotype.Component;

/** The sides of a channel. */
@Component
class PartyChoices implements ReportChoices {

    private final Channels channels;

    PartyChoices(Channels channels) {
        this.channels = channels;
    }

    @Override
    public String field() {
        return "party";
    }

    @Override
    public List<Choice> of(String channel) {
        return channels.get(channel).parties().stream()
                .map(party -> new Choice(party.name(), party.name()))
                .toList();
    }
}
