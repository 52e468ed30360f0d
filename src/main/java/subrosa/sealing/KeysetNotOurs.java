package subrosa.sealing;

/** A keyset in the store was not wrapped by this master key for this compartment. */
public class KeysetNotOurs extends Closed {

    KeysetNotOurs(String compartment) {
        super(
                compartment,
                "The keyset of compartment " + compartment
                        + " in the key store was wrapped by another master key, or for another compartment, or was changed. "
                        + "Give the master key that belongs to this key store, or restore the keyset from a copy.");
    }
}
