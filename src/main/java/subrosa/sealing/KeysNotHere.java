package subrosa.sealing;

/** The database has channels, and the key store has no key of any. Nothing starts so: nothing would open, and what is new would be sealed apart. */
public class KeysNotHere extends RuntimeException {

    KeysNotHere(String store) {
        super("The database has channels, and the key store " + store + " has the key of none.");
    }
}
