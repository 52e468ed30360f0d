package subrosa.forms;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Several values that a form takes from one record of the dossier, read once: what {@link FormValues} does for one name, for many.
 */
public interface FormContent {

    Set<String> names();

    /**
     * @param wanted those of the names that the form mentions; at least one
     * @return name to value, without those that have nothing to offer; values are texts, numbers, booleans, lists and maps
     */
    Map<String, Object> contentFor(Set<String> wanted, String channel, @Nullable UUID instrument);

    /**
     * As above, for what belongs to the run of one task, where a channel has several such runs at once.
     *
     * @param facts what the task says of its run, by name
     */
    default Map<String, Object> contentFor(
            Set<String> wanted, String channel, @Nullable UUID instrument, Map<String, Object> facts) {
        return contentFor(wanted, channel, instrument);
    }
}
