package subrosa.sealing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rotation of one compartment's keys.
 *
 * @param keyId the new key's, in the keyset
 * @param total how many values the old key had sealed when sealing anew began; 0 before
 * @param remaining how many of them are left, as far as was counted
 */
public record Rotation(
        String reference,
        String compartment,
        int keyId,
        RotationPhase phase,
        Instant phaseSince,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        long total,
        long remaining) {}
