package subrosa.compartment;

import java.util.Collection;

/**
 * Sees every answer of need-to-know, so that none is given and forgotten. Called inside the transaction that asked; what it throws undoes
 * that.
 */
public interface Witness {

    /** Works in a compartment that is open to this reader. */
    void worksIn(String compartment, Reader reader);

    /** May show something of each of these compartments, all open to this reader. */
    void looksOver(Collection<String> compartments, Reader reader);

    /** Was turned away: the compartment is absent, or closed to this reader. */
    void isTurnedAway(String compartment, Reader reader);

    void readsIn(String compartment, String account, Reader by);

    /** Asks, with a reason in their own words, to read a compartment that they are not inside of. */
    void asksToRead(String compartment, Reader reader, String reason);

    /** Opens a compartment to an account that is not inside, for reading, with a reason in its own words. */
    void opensFor(String compartment, String account, Reader by, String reason);

    void readsOff(String compartment, String account, Reader by);
}
