package subrosa.channel;

import org.jspecify.annotations.Nullable;

public record UpgradeAnswer(UpgradeOutcome outcome, @Nullable String reason) {}
