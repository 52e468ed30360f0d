package subrosa.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The half of the signature key that anybody may have. It is known by its fingerprint. */
final class PublicSignatureKey {

    static final String ALGORITHM = "Ed25519";

    private final PublicKey key;

    PublicSignatureKey(PublicKey key) {
        this.key = key;
    }

    /** @throws IllegalArgumentException if this is no such key */
    static PublicSignatureKey decode(String base64) {
        try {
            var encoded = Base64.getDecoder().decode(base64);
            return new PublicSignatureKey(
                    KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is no public key of the log.", e);
        }
    }

    String encoded() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    String fingerprint() {
        return "sha256:" + Hash.of(key.getEncoded());
    }

    /** A signature that is written in another way than this house writes it is none. */
    boolean verifies(byte[] content, String signature) {
        try {
            var bytes = Base64.getDecoder().decode(signature);
            if (!Base64.getEncoder().encodeToString(bytes).equals(signature)) return false;
            var verification = Signature.getInstance(ALGORITHM);
            verification.initVerify(key);
            verification.update(content);
            return verification.verify(bytes);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
