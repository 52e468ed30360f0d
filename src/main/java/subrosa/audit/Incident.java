package subrosa.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A failure of ours, for the operator: kinds of exceptions and where they came from, under an id that the caller is told. The words of an exception
 * may quote what somebody typed, and whoever reads the log is not read in.
 */
public final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);

    private Incident() {}

    public static UUID of(@Nullable Throwable failure) {
        var incident = UUID.randomUUID();
        LOG.error("Incident {}", incident, failure == null ? null : new Wordless(failure));
        return incident;
    }

    /** Named like what it stands for. */
    private static final class Wordless extends RuntimeException {

        Wordless(Throwable failure) {
            super(
                    failure.getClass().getName(),
                    failure.getCause() == null ? null : new Wordless(failure.getCause()),
                    false,
                    true);
            setStackTrace(failure.getStackTrace());
        }
    }
}
