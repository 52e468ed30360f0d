package subrosa.channel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which a text or a set of records is known. */
public final class Sha256 {

    private Sha256() {}

    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
