package subrosa.channel;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.forms.FormValues;

/** The parties of the channel, by name. */
@Component
class PartyOptions implements FormValues {

    private final Channels channels;

    PartyOptions(Channels channels) {
        this.channels = channels;
    }

    @Override
    public String name() {
        return "parties";
    }

    @Override
    public Object valueFor(String channel, @Nullable UUID instrument) {
        return channels.known(channel).parties().stream()
                .map(party -> Map.of("label", party.name(), "value", party.name()))
                .toList();
    }
}
