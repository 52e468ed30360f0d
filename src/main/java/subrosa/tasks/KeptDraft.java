package subrosa.tasks;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody has typed and not sent.
 *
 * @param savedAt in UTC
 * @param revision grows by one with each time that it is saved
 */
public record KeptDraft(Map<String, Object> submission, Instant savedAt, int revision) {}
