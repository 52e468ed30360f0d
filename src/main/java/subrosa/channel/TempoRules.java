package subrosa.channel;

import java.util.Locale;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a tempo changes besides time limits (table F), as configuration: tempo in lower case to its rules.
 *
 * <p>No rule here removes a gate.
 */
@ConfigurationProperties("subrosa")
public record TempoRules(Map<String, Rules> tempo) {

    public Rules of(Tempo tempo) {
        return this.tempo.getOrDefault(tempo.name().toLowerCase(Locale.ROOT), Rules.NONE);
    }

    /**
     * @param cabinetForText the cabinet decides on a text before the principal does (G2)
     * @param regradeOnDoubt an intermediary is graded again on doubt, not by date (S04)
     */
    public record Rules(@DefaultValue("false") boolean cabinetForText, @DefaultValue("false") boolean regradeOnDoubt) {

        static final Rules NONE = new Rules(false, false);
    }
}
