package subrosa.sealing;

import subrosa.compartment.StartRefused;

/** The database has channels, and the key store has no key of any. Nothing starts so: nothing would open, and what is new would be sealed apart. */
public class KeysNotHere extends StartRefused {

    KeysNotHere(String store) {
        super(
                "The database has channels, and the key store " + store + " has the key of none.",
                "Set subrosa.keys.store (SUBROSA_KEYS_STORE) to the folder that belongs to this database, or bring it back from its copy. Where the"
                        + " channels are to be given up, begin with an empty database.");
    }
}
