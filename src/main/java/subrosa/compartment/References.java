package subrosa.compartment;

import java.security.SecureRandom;

/** Draws opaque references such as {@code CH-7K3QX2}: random, so that neither count nor year can be read off. */
public final class References {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Crockford's base 32: no I, L, O or U, which are misread or make words. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private References() {}

    public static String draw(String prefix) {
        var reference = new StringBuilder(prefix).append('-');
        for (int i = 0; i < 6; i++) reference.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return reference.toString();
    }
}
