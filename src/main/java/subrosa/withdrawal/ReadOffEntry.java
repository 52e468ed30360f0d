package subrosa.withdrawal;

import org.jspecify.annotations.Nullable;

/**
 * @param debriefed whether they signed the debriefing
 * @param note why not, where they did not
 */
public record ReadOffEntry(String account, boolean debriefed, @Nullable String note) {}
