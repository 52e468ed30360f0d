package subrosa.channel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of an understanding.
 *
 * @param instrument the instrument that carries it; required for an article or a side letter
 * @param provision the number of the article or the title of the letter or declaration
 * @param reason required when it was dropped, or when an earlier disposition is replaced
 */
public record Disposition(
        DispositionKind kind, @Nullable UUID instrument, @Nullable String provision, @Nullable String reason) {

    public static Disposition dropped(String reason) {
        return new Disposition(DispositionKind.DROPPED, null, null, reason);
    }
}
