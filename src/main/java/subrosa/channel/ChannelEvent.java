package subrosa.channel;

import java.util.Set;
import java.util.UUID;
import subrosa.compartment.Role;

/**
 * Something that happens to a channel at any stage (domain.md §2): recorded in the dossier first, then handed to the path that waits for it.
 * A new kind of event is a new bean of this type; it is reached by the API and by scenarios under its name.
 *
 * @param <D> what its reporter says; its constraints are checked before {@link #record}
 */
public interface ChannelEvent<D> {

    /** As the outside names it: {@code leaks}, {@code withdrawal}. */
    String name();

    /** What was done, as a timeline of people's acts calls it: "Report a leak". */
    String act();

    Class<D> draft();

    /** The roles that report it; empty where everybody inside does. {@link #record} refuses the others. */
    default Set<Role> reporters() {
        return Set.of();
    }

    /**
     * Runs in a transaction of the caller's, as the reader who reports.
     *
     * @return the id of the record
     */
    UUID record(String channel, D draft);
}
