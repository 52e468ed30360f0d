package subrosa.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What evidence is asked about: a channel, and where the gate belongs to a text, one of its instruments. */
public record Subject(String channel, @Nullable UUID instrument) {

    public static Subject channel(String channel) {
        return new Subject(channel, null);
    }

    public static Subject instrument(String channel, UUID instrument) {
        return new Subject(channel, instrument);
    }

    /** The instrument of a gate that belongs to a text; its absence is a mistake of the diagram, not of the person. */
    public UUID requiredInstrument() {
        if (instrument == null)
            throw new IllegalStateException("This gate belongs to an instrument, and none is named.");
        return instrument;
    }
}
