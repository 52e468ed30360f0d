package subrosa.oversight;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import subrosa.audit.Act;
import subrosa.audit.AuditLog;
import subrosa.audit.Checkpoints;
import subrosa.audit.Entry;
import subrosa.audit.LogFile;
import subrosa.audit.LogQuery;
import subrosa.audit.Why;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;

/** The log, for the inspector; for anybody else there is none. Whoever looks at it is in it. */
@Service
public class LogReading {

    private final AuditLog log;
    private final Checkpoints checkpoints;
    private final LogFile file;

    LogReading(AuditLog log, Checkpoints checkpoints, LogFile file) {
        this.log = log;
        this.checkpoints = checkpoints;
        this.file = file;
    }

    /**
     * A part of the log, the latest entry first.
     *
     * @param next where the next part begins, or nothing at the end
     */
    public record Part(List<Entry> entries, LogQuery.@Nullable Place next) {}

    /** @param after the last entry of the part before, or nothing for the first */
    public Part entries(LogQuery query, LogQuery.@Nullable Place after, int most) {
        requireInspector();
        log.noteRead(query.asked());
        var found = log.entries(query, after, most + 1);
        if (found.size() <= most) return new Part(found, null);
        return new Part(found.subList(0, most), LogQuery.Place.of(found.get(most - 1)));
    }

    /** Logs the export and signs the log up to it; {@link #export} writes what was signed. */
    public void beginExport() {
        requireInspector();
        log.recordAnswer(Act.EXPORT, Entry.HOUSE, null, Why.UNSAID);
        checkpoints.make();
    }

    public void export(OutputStream to) {
        requireInspector();
        file.write(to);
    }

    private static void requireInspector() {
        if (!CurrentReader.get().is(Role.INSPECTOR)) throw new NotKnown();
    }
}
