package subrosa.sealing;

import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;

/** Seals values at their place, and opens them there. Nothing is ever kept or given in clear because it could not be sealed or opened. */
@Component
public class Sealer {

    private final Keyrings keyrings;

    Sealer(Keyrings keyrings) {
        this.keyrings = keyrings;
    }

    /** @throws KeyMissing or KeyDestroyed if the compartment has no key */
    public byte[] seal(Place place, byte[] clear) {
        try {
            return keyrings.of(place.compartment()).encrypt(clear, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The record " + place + " could not be sealed; nothing of it was kept.", e);
        }
    }

    /**
     * @throws CannotOpen if the value was changed or comes from another place
     * @throws KeyMissing or KeyDestroyed if the compartment has no key
     */
    public byte[] open(Place place, byte[] sealed) {
        try {
            return keyrings.of(place.compartment()).decrypt(sealed, place.associatedData());
        } catch (GeneralSecurityException e) {
            return openWithNewKeys(place, sealed);
        }
    }

    /** Another node may have begun to use a new key. */
    private byte[] openWithNewKeys(Place place, byte[] sealed) {
        try {
            return keyrings.again(place.compartment()).decrypt(sealed, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new CannotOpen(place);
        }
    }
}
