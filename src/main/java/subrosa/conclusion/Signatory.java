package subrosa.conclusion;

import org.jspecify.annotations.Nullable;

/** Who signed for a party, as the signature block names them. */
public record Signatory(String party, String name, @Nullable String title) {}
