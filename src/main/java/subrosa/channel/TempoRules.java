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
     * @param byCall one call decides on mandate, upgrade and text, minuted and confirmed by each who took part
     * @param oralFirst opinion and integrity report are given by word of mouth first, and written within their limits
     */
    public record Rules(
            @DefaultValue("false") boolean cabinetForText,
            @DefaultValue("false") boolean regradeOnDoubt,
            @DefaultValue("false") boolean byCall,
            @DefaultValue("false") boolean oralFirst) {

        static final Rules NONE = new Rules(false, false, false, false);
    }
}
