package subrosa.audit;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/** Signs checkpoints. Whoever has it can write history anew: it is kept outside the database and is never logged. */
final class SignatureKey {

    private final PrivateKey secret;
    private final PublicSignatureKey open;

    SignatureKey(PrivateKey secret, PublicSignatureKey open) {
        this.secret = secret;
        this.open = open;
    }

    String fingerprint() {
        return open.fingerprint();
    }

    String encodedPublicKey() {
        return open.encoded();
    }

    String sign(byte[] content) {
        try {
            var signature = Signature.getInstance(PublicSignatureKey.ALGORITHM);
            signature.initSign(secret);
            signature.update(content);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signature key cannot sign.", e);
        }
    }

    @Override
    public String toString() {
        return "SignatureKey " + fingerprint();
    }
}
