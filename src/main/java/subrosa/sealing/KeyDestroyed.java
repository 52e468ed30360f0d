package subrosa.sealing;

/** The key of a compartment was destroyed by lawful disposal (INV-03): nothing of it opens again, here or in any backup. */
public class KeyDestroyed extends Closed {

    KeyDestroyed(String compartment, String certificate) {
        super(
                compartment,
                "The records of compartment " + compartment
                        + " were disposed of: their key was destroyed, and certificate " + certificate
                        + " says when and by whom.");
    }
}
