package subrosa.policy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What evidence is asked about: a channel, and where the gate belongs to a text, one of its instruments.
 *
 * @param matter what happened and is being answered, where several answers are under way at once: each has evidence of its own
 */
public record Subject(String channel, @Nullable UUID instrument, @Nullable UUID matter) {

    public Subject(String channel, @Nullable UUID instrument) {
        this(channel, instrument, null);
    }

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
