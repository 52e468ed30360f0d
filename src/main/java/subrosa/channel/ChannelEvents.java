package subrosa.channel;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.engine.Attempts;

/** Records events of channels by their names; one that meets other work on its channel is tried again. */
@Service
public class ChannelEvents {

    private final List<ChannelEvent<?>> all;
    private final Channels channels;
    private final Attempts attempts;

    ChannelEvents(List<ChannelEvent<?>> all, Channels channels, Attempts attempts) {
        this.all = all;
        this.channels = channels;
        this.attempts = attempts;
    }

    /** @throws NotKnown where there is no event of that name */
    public ChannelEvent<?> named(String name) {
        return all.stream()
                .filter(event -> event.name().equals(name))
                .findFirst()
                .orElseThrow(NotKnown::new);
    }

    /** Those that the current reader reports. */
    public List<ChannelEvent<?>> toReport() {
        var reader = CurrentReader.get();
        return all.stream()
                .filter(event -> event.reporters().isEmpty()
                        || event.reporters().stream().anyMatch(reader::is))
                .toList();
    }

    /** @throws NotKnown where there is no event of that name, or none that the current reader reports */
    public ChannelEvent<?> toReport(String name) {
        return toReport().stream()
                .filter(event -> event.name().equals(name))
                .findFirst()
                .orElseThrow(NotKnown::new);
    }

    /** @throws NotKnown whether the channel is absent or not this reader's to know */
    public <D> UUID record(String channel, ChannelEvent<D> event, D draft) {
        return attempts.of(() -> {
            channels.get(channel);
            return event.record(channel, draft);
        });
    }
}
