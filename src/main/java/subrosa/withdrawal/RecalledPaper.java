package subrosa.withdrawal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param contact the contact at which it passed */
public record RecalledPaper(UUID contact, PaperStatus status, @Nullable String note) {}
