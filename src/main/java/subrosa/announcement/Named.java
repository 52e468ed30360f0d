package subrosa.announcement;

import java.util.UUID;

/** One instrument named in a communiqué, with the hash of its text at that moment. */
public record Named(UUID instrument, String hash) {}
