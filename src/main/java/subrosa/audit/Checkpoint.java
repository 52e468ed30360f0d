package subrosa.audit;

import java.time.Instant;
import java.util.List;

/**
 * A signature over where chains stood, so that none can be written anew afterwards, or cut short, without the key.
 *
 * @param number from 1, without a gap
 * @param signedWith the fingerprint of the key
 * @param previous the hash of the checkpoint before, or zeros
 * @param heads of the chains that moved since then, by the order of their names
 * @param hash over all of this, as {@link CanonicalLine} writes it, but for hash and signature
 * @param signature of the same bytes, by Ed25519, in Base64
 */
record Checkpoint(
        long number, Instant at, String signedWith, String previous, List<Head> heads, String hash, String signature) {

    static final String TYPE = "checkpoint";

    static Checkpoint sign(SignatureKey key, long number, Instant at, String previous, List<Head> heads) {
        var open = new Checkpoint(number, at, key.fingerprint(), previous, heads, "", "");
        return new Checkpoint(
                number, at, key.fingerprint(), previous, heads, open.computedHash(), key.sign(open.signed()));
    }

    byte[] signed() {
        return content().bytes();
    }

    String computedHash() {
        return Hash.of(signed());
    }

    byte[] line() {
        return content().text("hash", hash).text("signature", signature).bytes();
    }

    private CanonicalLine content() {
        return new CanonicalLine(TYPE)
                .number("number", number)
                .text("at", at.toString())
                .text("signedWith", signedWith)
                .text("previous", previous)
                .heads("heads", heads);
    }
}
