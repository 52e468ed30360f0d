package subrosa.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A log as the house writes it, and as its file has it; lines can then be changed behind its back. */
final class WrittenLog {

    private static final Instant BEGIN = Instant.parse("1993-01-20T09:00:00.000001Z");

    private final SignatureKey key;
    private final Map<String, List<Entry>> chains = new TreeMap<>();
    private final Map<String, Head> moved = new TreeMap<>();
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private String installation = "LIVE";
    private int clock;

    WrittenLog() {
        this(newKey());
    }

    WrittenLog(SignatureKey key) {
        this.key = key;
    }

    static SignatureKey newKey() {
        try {
            var pair =
                    KeyPairGenerator.getInstance(PublicSignatureKey.ALGORITHM).generateKeyPair();
            return new SignatureKey(pair.getPrivate(), new PublicSignatureKey(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    WrittenLog of(String other) {
        installation = other;
        return this;
    }

    SignatureKey key() {
        return key;
    }

    WrittenLog entry(String chain, Act act, String what) {
        var entries = chains.computeIfAbsent(chain, name -> new ArrayList<>());
        var head = entries.isEmpty()
                ? new Head(chain, 0, Hash.OF_NOTHING)
                : entries.get(entries.size() - 1).head();
        var draft = new EntryDraft(chain, false, "desk", act, what, "draftMandate 4711", null, "127.0.0.1", Entry.DONE);
        var entry = Entry.after(head, draft, now());
        entries.add(entry);
        moved.put(chain, entry.head());
        return this;
    }

    WrittenLog checkpoint() {
        var last = checkpoints.isEmpty() ? null : checkpoints.get(checkpoints.size() - 1);
        checkpoints.add(Checkpoint.sign(
                key,
                last == null ? 1 : last.number() + 1,
                now(),
                last == null ? Hash.OF_NOTHING : last.hash(),
                List.copyOf(moved.values())));
        moved.clear();
        return this;
    }

    private Instant now() {
        return BEGIN.plusMillis(clock++ * 1001L);
    }

    /** Header, checkpoints, entries: the lines of the file, without their ends. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        var entries = chains.values().stream().mapToLong(List::size).sum();
        var last = checkpoints.get(checkpoints.size() - 1);
        lines.add(text(FileHeader.sign(key, installation, now(), "inspector", last, entries)
                .line()));
        checkpoints.forEach(one -> lines.add(text(one.line())));
        chains.values().forEach(chain -> chain.forEach(one -> lines.add(text(one.line()))));
        return lines;
    }

    /** The entries of a chain; a test may put others in their place. */
    List<Entry> entries(String chain) {
        return chains.getOrDefault(chain, List.of());
    }

    byte[] file() {
        return file(lines());
    }

    static byte[] file(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static LogVerification.Report verify(byte[] file) {
        return verify(file, null, Map.of());
    }

    static LogVerification.Report verify(byte[] file, @Nullable String expectedKey, Map<Long, String> earlier) {
        try {
            return LogVerification.verify(new ByteArrayInputStream(file), expectedKey, earlier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LogVerification.Report verify(String... lines) {
        return verify(file(Arrays.asList(lines)));
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }
}
