package subrosa.sealing;

import subrosa.compartment.StartRefused;

/** The master key is missing or wrong. Nothing starts without it: nothing could be sealed, and nothing is kept in clear. */
public class MasterKeyRefused extends StartRefused {

    MasterKeyRefused(String where, String why) {
        super(
                "The master key cannot be used: " + where + ": " + why + ".",
                "Set subrosa.keys.master (SUBROSA_KEYS_MASTER) to where the master key of this installation is, or bring the key back to "
                        + where
                        + " from its copy. Without it no record of the institution opens, and there is no other way in.");
    }
}
