package subrosa.audit;

import java.time.Instant;

/**
 * The first line of an exported log. It says how much follows and up to where, and is signed, so that an older state cannot be passed off as
 * this one, nor an exercise as what happened.
 *
 * @param installation {@code LIVE} or {@code EXERCISE}
 * @param by who exported it
 * @param checkpoint the last one of the file, by number
 * @param checkpointHash its hash
 * @param entries how many follow
 * @param key the public key that the checkpoints are signed with, X.509 in Base64
 */
record FileHeader(
        String format,
        String installation,
        Instant at,
        String by,
        long checkpoint,
        String checkpointHash,
        long entries,
        String key,
        String signature) {

    static final String TYPE = "header";
    static final String FORMAT = "subrosa-log-1";

    static FileHeader sign(
            SignatureKey key, String installation, Instant at, String by, Checkpoint last, long entries) {
        var open = new FileHeader(
                FORMAT, installation, at, by, last.number(), last.hash(), entries, key.encodedPublicKey(), "");
        return new FileHeader(
                FORMAT,
                installation,
                at,
                by,
                last.number(),
                last.hash(),
                entries,
                key.encodedPublicKey(),
                key.sign(open.signed()));
    }

    byte[] signed() {
        return content().bytes();
    }

    byte[] line() {
        return content().text("signature", signature).bytes();
    }

    private CanonicalLine content() {
        return new CanonicalLine(TYPE)
                .text("format", format)
                .text("installation", installation)
                .text("at", at.toString())
                .text("by", by)
                .number("checkpoint", checkpoint)
                .text("checkpointHash", checkpointHash)
                .number("entries", entries)
                .text("key", key);
    }
}
