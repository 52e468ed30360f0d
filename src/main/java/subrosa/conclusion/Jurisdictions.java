package subrosa.conclusion;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import subrosa.channel.Channel;

/** The jurisdictions configured under {@code subrosa.jurisdictions}, by key; {@code default} answers for the rest. */
@ConfigurationProperties("subrosa")
public record Jurisdictions(Map<String, Jurisdiction> jurisdictions) {

    private static final String DEFAULT = "default";

    public Jurisdictions {
        if (jurisdictions == null || !jurisdictions.containsKey(DEFAULT))
            throw new IllegalStateException("Configure subrosa.jurisdictions.default.");
        jurisdictions = Map.copyOf(jurisdictions);
    }

    /** The rules of the home State's jurisdiction. */
    public Jurisdiction of(String key) {
        return Objects.requireNonNull(jurisdictions.getOrDefault(key, jurisdictions.get(DEFAULT)));
    }

    /** The key of the home party, {@code default} where none is configured for it. */
    public String keyOf(Channel channel) {
        var key = channel.home().jurisdiction();
        return key != null && jurisdictions.containsKey(key) ? key : DEFAULT;
    }
}
