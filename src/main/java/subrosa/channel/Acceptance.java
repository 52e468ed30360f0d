package subrosa.channel;

import org.jspecify.annotations.Nullable;

/** The political director's decision on an acceptable intermediary. */
public record Acceptance(AcceptanceOutcome outcome, @Nullable String secondChannel, @Nullable String conditions) {}
