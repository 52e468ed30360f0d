package subrosa.sealing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the database where sealed values are kept, for whoever seals them anew under another key. */
public interface SealedRows {

    /**
     * A sealed value as it was found.
     *
     * @param row what {@link #replace} finds it by
     * @param version what tells whether somebody has changed it since
     */
    record Found(Object row, Place place, byte[] sealed, Object version) {}

    /** How many values of the compartment are sealed by this key. */
    long count(String compartment, KeyPrefix key);

    /**
     * Values of the compartment that are sealed by this key, in the order of their rows.
     *
     * @param after the row that the part before ended with, or nothing for the first part
     */
    List<Found> find(String compartment, KeyPrefix key, @Nullable Object after, int most);

    /** Puts another value in the place of one that was found, unless somebody has changed it meanwhile; then theirs stays. */
    boolean replace(Found found, byte[] sealed);
}
