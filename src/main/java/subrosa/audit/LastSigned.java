package subrosa.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Remembers beside the signature key which checkpoint was signed last. Whoever has the database alone could take checkpoints out of it, write other
 * entries, and wait until the program signs them: so nothing is signed unless that checkpoint is still there. Later ones do no harm, for they go
 * on from it: another node made them, or the program stopped before it had written down its own.
 */
@Component
class LastSigned {

    static final String FILE = "log-signature.last";

    private static final Pattern CONTENT = Pattern.compile("([1-9][0-9]{0,17}) ([0-9a-f]{64})\n");

    private final SignatureKeys keys;
    private @Nullable Mark passing;

    private record Mark(long number, String hash) {}

    LastSigned(SignatureKeys keys) {
        this.keys = keys;
    }

    /**
     * Ask this before the database: what is remembered was committed before.
     *
     * @return whether anything is remembered
     * @throws LastCheckpointMissing if the database does not have it, as it was
     */
    boolean isIn(StoredCheckpoints stored) {
        var mark = remembered();
        if (mark.isEmpty()) return false;
        var number = mark.get().number();
        var hash = mark.get().hash();
        var kept = stored.find(number);
        if (kept.isEmpty()) throw missing("checkpoint " + number + ", and the database has no such checkpoint");
        if (!hash.equals(kept.get().hash()) || !hash.equals(kept.get().computedHash()))
            throw missing("checkpoint " + number + " with the hash " + hash + ", and the database has another");
        return true;
    }

    /** Once it is committed. What another node has remembered meanwhile, of a later one, stays. */
    synchronized void remember(Checkpoint checkpoint) {
        if (remembered().filter(mark -> mark.number() >= checkpoint.number()).isPresent()) return;
        var folder = keys.folder();
        if (folder.isEmpty()) passing = new Mark(checkpoint.number(), checkpoint.hash());
        else write(folder.get(), checkpoint.number() + " " + checkpoint.hash() + "\n");
    }

    private synchronized Optional<Mark> remembered() {
        var folder = keys.folder();
        if (folder.isEmpty()) return Optional.ofNullable(passing);
        var file = folder.get().resolve(FILE);
        try {
            var content = CONTENT.matcher(Files.readString(file, StandardCharsets.US_ASCII));
            if (!content.matches()) throw missing("something that cannot be read");
            return Optional.of(new Mark(Long.parseLong(content.group(1)), content.group(2)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or as it was before, and for the owner of the program alone. */
    private static void write(Path folder, String content) {
        try {
            var beside = Files.createTempFile(folder, "last", null);
            try (var open = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                open.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.US_ASCII)));
                open.force(true);
            }
            Files.move(
                    beside, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LastCheckpointMissing missing(String what) {
        var file = keys.folder()
                .map(folder -> folder.resolve(FILE).toAbsolutePath().toString());
        return new LastCheckpointMissing(
                "The log is not signed: " + file.orElse("what this program remembers") + " says " + what
                        + ". Either somebody has changed the log, or an older state of the database was put back. Find out which; only where"
                        + " it was put back on purpose remove that file, and the log will say that it was missing.");
    }
}
