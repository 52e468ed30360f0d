package subrosa.conclusion;

import org.jspecify.annotations.Nullable;

/** One head of delegation's initials on each page. */
public record Initials(String party, String name, @Nullable String capacity) {}
