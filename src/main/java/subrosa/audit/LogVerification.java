package subrosa.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.Installation;

/**
 * Looks whether an exported log is as it was written, and where it is not. Needs neither the application nor its database.
 *
 * <p>Guarantee: whoever does not have the signature key can change no byte of the file, take no line away, add none and move none without a
 * finding. What was lost before it was ever signed cannot be seen here; that an older state was put back into the database only by
 * comparing with an earlier file.
 */
final class LogVerification {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_LINE = 64 * 1024 * 1024;

    /**
     * What was looked at, and what was found.
     *
     * @param installation of which it is the log, as its header says; nothing where there is none
     */
    record Report(
            @Nullable String installation,
            long entries,
            int chains,
            long checkpoints,
            @Nullable String fingerprint,
            List<Finding> findings) {

        boolean whole() {
            return findings.isEmpty();
        }
    }

    private record Signed(String hash, long checkpoint) {}

    private final @Nullable String expectedKey;
    private final Map<Long, String> earlier;
    private final List<Finding> findings = new ArrayList<>();
    private final NavigableMap<String, NavigableMap<Long, Signed>> signed = new TreeMap<>();
    private @Nullable FileHeader header;
    private @Nullable PublicSignatureKey key;
    private @Nullable Checkpoint lastCheckpoint;
    private @Nullable Entry lastEntry;
    private long line;
    private long entries;
    private long checkpoints;
    private int chains;

    private LogVerification(@Nullable String expectedKey, Map<Long, String> earlier) {
        this.expectedKey = expectedKey;
        this.earlier = new TreeMap<>(earlier);
    }

    /**
     * @param expectedKey the fingerprint of the key that has to have signed, or nothing if whoever reads the report compares it
     * @param earlier hashes of checkpoints, by number, that this log has to contain
     */
    static Report verify(InputStream file, @Nullable String expectedKey, Map<Long, String> earlier) throws IOException {
        return new LogVerification(expectedKey, earlier).verify(new BufferedInputStream(file));
    }

    /** The hashes of a file's checkpoints by number, as it says. */
    static Map<Long, String> checkpointsOf(InputStream file) throws IOException {
        var hashes = new TreeMap<Long, String>();
        var lines = new BufferedInputStream(file);
        for (var bytes = next(lines); bytes != null; bytes = next(lines)) {
            var checkpoint = LogLine.checkpoint(parse(bytes));
            if (checkpoint != null) hashes.put(checkpoint.number(), checkpoint.computedHash());
        }
        return hashes;
    }

    private Report verify(InputStream file) throws IOException {
        for (var bytes = next(file); bytes != null; bytes = next(file)) {
            line++;
            look(bytes);
        }
        endChain();
        line = 0;
        signed.forEach((chain, heads) -> {
            var head = heads.lastEntry();
            found(
                    chain,
                    null,
                    "all " + head.getKey() + " entries are missing; checkpoint "
                            + head.getValue().checkpoint() + " signed them.");
        });
        lookAtEnd();
        return new Report(
                header == null ? null : header.installation(),
                entries,
                chains,
                checkpoints,
                key == null ? null : key.fingerprint(),
                findings);
    }

    private void look(byte[] bytes) {
        if (bytes.length == 0 || bytes[bytes.length - 1] != '\n') {
            found("the line does not end.");
            return;
        }
        var content = Arrays.copyOf(bytes, bytes.length - 1);
        var node = parse(content);
        var read = node == null ? null : LogLine.read(node);
        if (read == null) {
            found("this is no line of a log.");
            return;
        }
        if (!Arrays.equals(read.bytes(), content)) found("the line was written otherwise.");
        if ((line == 1) != (read.value() instanceof FileHeader)) {
            found(line == 1 ? "a log begins with its header." : "a second header.");
            return;
        }
        if (read.value() instanceof FileHeader first) look(first);
        else if (read.value() instanceof Checkpoint checkpoint) look(checkpoint);
        else if (read.value() instanceof Entry entry) look(entry);
    }

    private void look(FileHeader first) {
        header = first;
        if (!first.format().equals(FileHeader.FORMAT)) found("this format is not known here: " + first.format() + ".");
        try {
            key = PublicSignatureKey.decode(first.key());
        } catch (IllegalArgumentException e) {
            found("the header holds no public key.");
            return;
        }
        if (expectedKey != null && !key.fingerprint().equals(expectedKey))
            found("the log is signed with the key " + key.fingerprint() + ", not with " + expectedKey + ".");
        if (!key.verifies(first.signed(), first.signature())) found("the signature of the header is not its key's.");
    }

    private void look(Checkpoint checkpoint) {
        checkpoints++;
        var name = "checkpoint " + checkpoint.number();
        if (lastEntry != null) found(name + " stands behind entries.");
        long number = lastCheckpoint == null ? 0 : lastCheckpoint.number();
        var hash = lastCheckpoint == null ? Hash.OF_NOTHING : lastCheckpoint.hash();
        if (checkpoint.number() > number + 1)
            found("checkpoints " + (number + 1) + " to " + (checkpoint.number() - 1) + " are missing.");
        else if (checkpoint.number() <= number) found(name + " stands out of order.");
        else if (!checkpoint.previous().equals(hash)) found(name + " does not follow the one before it.");
        if (!checkpoint.computedHash().equals(checkpoint.hash())) found(name + " was changed: its hash is another's.");
        if (key != null && !key.fingerprint().equals(checkpoint.signedWith()))
            found(name + " is signed with another key: " + checkpoint.signedWith() + ".");
        else if (key != null && !key.verifies(checkpoint.signed(), checkpoint.signature()))
            found("the signature of " + name + " is not its key's.");
        var kept = earlier.remove(checkpoint.number());
        if (kept != null && !kept.equals(checkpoint.computedHash()))
            found(name + " is another than that of the earlier file: the log was written anew.");
        sign(checkpoint, name);
        lastCheckpoint = checkpoint;
    }

    private void sign(Checkpoint checkpoint, String name) {
        for (var head : checkpoint.heads()) {
            var heads = signed.computeIfAbsent(head.chain(), chain -> new TreeMap<>());
            if (!heads.isEmpty() && heads.lastKey() >= head.number())
                found(name + " signs less of " + head.chain() + " than one before it.");
            heads.put(head.number(), new Signed(head.hash(), checkpoint.number()));
        }
    }

    private void look(Entry entry) {
        entries++;
        if (lastEntry == null || !lastEntry.chain().equals(entry.chain())) beginChain(entry);
        long number = lastEntry == null ? 0 : lastEntry.number();
        var hash = lastEntry == null ? Hash.OF_NOTHING : lastEntry.hash();
        if (entry.number() > number + 1) missing(entry.chain(), number + 1, entry.number() - 1);
        else if (entry.number() <= number) found(entry, "stands out of order, or twice.");
        else if (!entry.previous().equals(hash))
            found(entry, "does not follow no. " + number + ": one of them was changed.");
        if (!entry.computedHash().equals(entry.hash())) found(entry, "was changed: its hash is another's.");
        var heads = signed.get(entry.chain());
        var head = heads == null ? null : heads.get(entry.number());
        if (head != null && !head.hash().equals(entry.hash()))
            found(entry, "is not the entry that checkpoint " + head.checkpoint() + " signed.");
        lastEntry = entry;
    }

    private void beginChain(Entry entry) {
        endChain();
        if (lastEntry != null && lastEntry.chain().compareTo(entry.chain()) > 0)
            found(entry, "the chain stands out of order.");
        lastEntry = null;
        chains++;
        if (header != null && isOfOther(entry.chain(), header.installation()))
            found(entry, "belongs to another installation: the header says " + header.installation() + ".");
    }

    /** Exercises and live channels never mix (INV-10), and their references tell them apart. */
    private static boolean isOfOther(String chain, String installation) {
        return chain.startsWith(Installation.prefix(!installation.equals(Installation.EXERCISE)) + "-");
    }

    private void endChain() {
        if (lastEntry == null) return;
        var heads = signed.remove(lastEntry.chain());
        if (heads == null) {
            found(lastEntry, "no checkpoint signed this chain.");
            return;
        }
        long last = heads.lastKey();
        if (last > lastEntry.number()) missing(lastEntry.chain(), lastEntry.number() + 1, last);
        if (last < lastEntry.number()) found(lastEntry, "was added: checkpoints signed no more than no. " + last + ".");
    }

    private void lookAtEnd() {
        if (header == null) {
            found("the file has no header.");
            return;
        }
        if (lastCheckpoint == null
                || lastCheckpoint.number() != header.checkpoint()
                || !lastCheckpoint.hash().equals(header.checkpointHash()))
            found("the file does not end with checkpoint " + header.checkpoint() + ", as its header says.");
        if (entries != header.entries())
            found("the file has " + entries + " entries, and its header says " + header.entries() + ".");
        earlier.forEach((number, hash) -> found("checkpoint " + number
                + " of the earlier file is missing: an older state was put back, or it is another log."));
    }

    private void missing(String chain, long from, long to) {
        findings.add(new Finding(
                line, chain, from, from == to ? "is missing." : "is missing, and all up to no. " + to + "."));
    }

    private void found(String what) {
        findings.add(new Finding(line, null, null, what));
    }

    private void found(String chain, @Nullable Long number, String what) {
        findings.add(new Finding(line, chain, number, what));
    }

    private void found(Entry entry, String what) {
        found(entry.chain(), entry.number(), what);
    }

    /** With its end, if it has one. */
    private static byte @Nullable [] next(InputStream file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int one = file.read(); one >= 0; one = file.read()) {
            bytes.write(one);
            if (one == '\n') return bytes.toByteArray();
            if (bytes.size() > LONGEST_LINE) throw new IOException("A line is longer than any of a log.");
        }
        return bytes.size() == 0 ? null : bytes.toByteArray();
    }

    private static @Nullable JsonNode parse(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return JSON.readTree(text.toString());
        } catch (CharacterCodingException | JsonProcessingException e) {
            return null;
        }
    }

    /** One line, read: a header, a checkpoint or an entry, and how it should have been written. */
    private record LogLine(Record value, byte[] bytes) {

        static @Nullable LogLine read(JsonNode node) {
            try {
                switch (node.path("type").asText()) {
                    case FileHeader.TYPE -> {
                        var header = header(node);
                        return new LogLine(header, header.line());
                    }
                    case Entry.TYPE -> {
                        var entry = entry(node);
                        return new LogLine(entry, entry.line());
                    }
                    case Checkpoint.TYPE -> {
                        var checkpoint = readCheckpoint(node);
                        return new LogLine(checkpoint, checkpoint.line());
                    }
                    default -> {
                        return null;
                    }
                }
            } catch (DateTimeException | IllegalArgumentException e) {
                return null;
            }
        }

        static @Nullable Checkpoint checkpoint(@Nullable JsonNode node) {
            var read = node == null ? null : read(node);
            return read != null && read.value() instanceof Checkpoint checkpoint ? checkpoint : null;
        }

        private static FileHeader header(JsonNode node) {
            return new FileHeader(
                    text(node, "format"),
                    text(node, "installation"),
                    at(node),
                    text(node, "by"),
                    number(node.path("checkpoint")),
                    text(node, "checkpointHash"),
                    number(node.path("entries")),
                    text(node, "key"),
                    text(node, "signature"));
        }

        private static Checkpoint readCheckpoint(JsonNode node) {
            var heads = new ArrayList<Head>();
            for (var head : node.path("heads"))
                heads.add(new Head(text(head.path(0)), number(head.path(1)), text(head.path(2))));
            return new Checkpoint(
                    number(node.path("number")),
                    at(node),
                    text(node, "signedWith"),
                    text(node, "previous"),
                    heads,
                    text(node, "hash"),
                    text(node, "signature"));
        }

        private static Entry entry(JsonNode node) {
            return new Entry(
                    text(node, "chain"),
                    number(node.path("number")),
                    at(node),
                    text(node, "account"),
                    text(node, "act"),
                    text(node, "what"),
                    perhaps(node, "about"),
                    perhaps(node, "why"),
                    perhaps(node, "device"),
                    text(node, "outcome"),
                    text(node, "previous"),
                    text(node, "hash"));
        }

        private static Instant at(JsonNode node) {
            return Instant.parse(text(node, "at"));
        }

        private static String text(JsonNode node, String key) {
            return text(node.path(key));
        }

        private static String text(JsonNode node) {
            if (!node.isTextual()) throw new IllegalArgumentException("No text.");
            return node.textValue();
        }

        private static @Nullable String perhaps(JsonNode node, String key) {
            return node.path(key).isNull() ? null : text(node, key);
        }

        private static long number(JsonNode node) {
            if (!node.isIntegralNumber() || !node.canConvertToLong()) throw new IllegalArgumentException("No number.");
            return node.longValue();
        }
    }
}
