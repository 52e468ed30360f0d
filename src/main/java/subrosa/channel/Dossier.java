package subrosa.channel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.NotKnown;

/** All that the current reader is told of a channel, part by part, as it stands at one moment. */
@Service
@Transactional(readOnly = true)
public class Dossier {

    private final Channels channels;
    private final List<DossierPart> parts;

    Dossier(Channels channels, List<DossierPart> parts) {
        this.channels = channels;
        this.parts = parts;
    }

    /** @param parts in the order in which they are shown */
    public record Opened(Channel channel, List<Shown> parts) {}

    /** @param content nothing where it is closed to the reader's role */
    public record Shown(String name, String template, @Nullable Object content) {}

    /** @throws NotKnown for whoever is not inside */
    public Opened open(String channel) {
        return new Opened(
                channels.get(channel),
                parts.stream()
                        .map(part -> new Shown(
                                part.name(),
                                part.template(),
                                told(part, channel).orElse(null)))
                        .toList());
    }

    private static Optional<Object> told(DossierPart part, String channel) {
        try {
            return Optional.of(part.of(channel));
        } catch (ClosedToYourRole closed) {
            return Optional.empty();
        }
    }
}
