package subrosa.audit;

/** Checkpoints were signed by a key that is not where it should be. It is not replaced: who could replace it could write history anew. */
public class SignatureKeyMissing extends RuntimeException {

    SignatureKeyMissing(String reason) {
        super(reason);
    }
}
