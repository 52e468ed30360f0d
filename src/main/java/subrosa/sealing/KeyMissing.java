package subrosa.sealing;

/** The key store has no key of a compartment that has records. */
public class KeyMissing extends Closed {

    KeyMissing(String compartment) {
        super(
                compartment,
                "The key store has no key of compartment " + compartment
                        + ". Its records stay closed until the key is restored from a copy of the key store.");
    }
}
