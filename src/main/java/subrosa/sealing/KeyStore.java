package subrosa.sealing;

import java.util.List;
import java.util.Optional;

/**
 * Keeps the wrapped keysets of the compartments, outside the database and its backups, so that destroying one is final.
 *
 * <p>What it keeps is of no use without the master key.
 */
interface KeyStore {

    /** The wrapped keyset of a compartment, as Tink writes an encrypted keyset in JSON. */
    Optional<String> find(String compartment);

    /** Puts a keyset in the place of the one before, if there was one: the store has either of them whole at any moment. */
    void put(String compartment, String wrapped);

    /** Takes back the keyset of a compartment that never came to be. */
    void remove(String compartment);

    /**
     * Puts a keyset where there is none.
     *
     * @return whether there was none; what is there already stays
     */
    boolean putFirst(String compartment, String wrapped);

    /** Leaves nothing that opens, but remembers that there was something; what was remembered first stays. */
    void destroy(String compartment, String remember);

    /** What {@link #destroy} was told to remember. */
    Optional<String> destroyed(String compartment);

    /** Whatever has an entry: compartments, and the mark of the master key. */
    List<String> names();
}
