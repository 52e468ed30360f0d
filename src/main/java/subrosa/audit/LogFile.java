package subrosa.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Installation;

/**
 * Writes the log as a file of lines: a signed header, the checkpoints, and the entries by chain and number, up to where the last checkpoint
 * signed them. So each line of the file is covered by a signature.
 */
@Service
public class LogFile {

    private final StoredLog log;
    private final StoredCheckpoints checkpoints;
    private final SignatureKeys keys;
    private final LastSigned lastSigned;
    private final Installation installation;
    private final Clock clock;

    LogFile(
            StoredLog log,
            StoredCheckpoints checkpoints,
            SignatureKeys keys,
            LastSigned lastSigned,
            Installation installation,
            Clock clock) {
        this.log = log;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.lastSigned = lastSigned;
        this.installation = installation;
        this.clock = clock;
    }

    /**
     * Make a checkpoint first. However long the log is, it is not held in memory.
     *
     * @throws LastCheckpointMissing if the database is not where the log was signed last: its header would be signed, too
     */
    @Transactional(readOnly = true)
    public void write(OutputStream file) {
        lastSigned.isIn(checkpoints);
        var last = checkpoints.last().orElseThrow(() -> new IllegalStateException("Nothing was signed yet."));
        var heads = checkpoints.heads(last.number());
        var header = FileHeader.sign(
                keys.key(Optional.of(last.signedWith())),
                installation.kind(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                CurrentReader.get().account(),
                last,
                heads.stream().mapToLong(Head::number).sum());
        line(file, header.line());
        checkpoints.read(last.number(), checkpoint -> line(file, checkpoint.line()));
        for (var head : heads) log.read(head.chain(), head.number(), entry -> line(file, entry.line()));
    }

    static void line(OutputStream file, byte[] line) {
        try {
            file.write(line);
            file.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
