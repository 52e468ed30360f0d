package subrosa.conclusion;

import org.jspecify.annotations.Nullable;

/** Who attested the signature, and for whom, without becoming a party. */
public record Witness(String name, @Nullable String title, @Nullable String onBehalfOf) {}
