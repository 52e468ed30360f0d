package subrosa.channel;

import org.jspecify.annotations.Nullable;

public record Participant(String name, String party, @Nullable String capacity) {}
