package subrosa.forms;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values that a form takes from the dossier: the options of a field whose {@code valuesKey} is this name, or the first content of a
 * field whose key is this name. Features implement it; it is asked only for forms that mention the name.
 */
public interface FormValues {

    String name();

    /**
     * Options are a list of maps with {@code label} and {@code value}; a first content has the shape that the field submits.
     *
     * @param instrument the instrument of the task, if it has one
     * @return nothing where there is nothing to offer
     */
    @Nullable
    Object valueFor(String channel, @Nullable UUID instrument);
}
