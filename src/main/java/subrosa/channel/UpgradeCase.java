package subrosa.channel;

import org.jspecify.annotations.Nullable;

/** Why officials should take over now, and on what terms (G1). */
public record UpgradeCase(String reason, String headOfDelegation, String termsOfReference, @Nullable String risks) {}
