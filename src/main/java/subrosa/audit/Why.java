package subrosa.audit;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Why something was done: a code that may be read by whoever reads the log, or the digest of a reason that somebody typed. The words
 * themselves are kept, sealed, elsewhere; the digest proves which they were.
 */
public final class Why {

    public static final Why UNSAID = new Why(null);

    private final @Nullable String text;

    private Why(@Nullable String text) {
        this.text = text;
    }

    public static Why code(String code) {
        return new Why(code);
    }

    public static Why typed(String reason) {
        return new Why("sha256:" + Hash.of(reason.getBytes(StandardCharsets.UTF_8)));
    }

    /** Enough of a digest to compare by. */
    public String shortly() {
        return text == null ? "" : text.substring(0, Math.min(text.length(), 23));
    }

    @Nullable
    String text() {
        return text;
    }
}
