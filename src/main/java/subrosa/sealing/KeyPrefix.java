package subrosa.sealing;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * The first bytes of everything that one key of a keyset seals, as Tink writes them: a version, and the key's id.
 *
 * @param keyId of the key in its keyset
 */
public record KeyPrefix(int keyId) {

    private static final byte VERSION = 1;

    /** So many characters of base 64 are the prefix's alone. */
    private static final int CHARACTERS = 6;

    /** All five. */
    public byte[] bytes() {
        return ByteBuffer.allocate(5).put(VERSION).putInt(keyId).array();
    }

    /** What a sealed value begins with where it is kept as text. Two keys of one keyset differ in it. */
    public String text() {
        return Base64.getEncoder().encodeToString(bytes()).substring(0, CHARACTERS);
    }

    boolean isLike(KeyPrefix other) {
        return text().equals(other.text());
    }

    boolean begins(byte[] sealed) {
        var prefix = bytes();
        return sealed.length >= prefix.length && Arrays.equals(prefix, 0, prefix.length, sealed, 0, prefix.length);
    }
}
