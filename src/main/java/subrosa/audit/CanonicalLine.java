package subrosa.audit;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log as bytes, in exactly one way: a JSON object whose fields stand in a fixed order without blanks between them, absent
 * ones as {@code null}, in UTF-8. In strings only the quotation mark and the backslash are escaped by a backslash, and control characters as
 * {@code \}{@code u00xx} in lower case. Two lines are the same if their bytes are.
 */
final class CanonicalLine {

    private final StringBuilder line = new StringBuilder("{");

    CanonicalLine(String type) {
        text("type", type);
    }

    CanonicalLine text(String key, @Nullable String value) {
        begin(key);
        append(value);
        return this;
    }

    CanonicalLine number(String key, long value) {
        begin(key);
        line.append(value);
        return this;
    }

    /** Each head as an array of its chain, number and hash. */
    CanonicalLine heads(String key, Collection<Head> heads) {
        begin(key);
        line.append('[');
        for (var head : heads) {
            if (line.charAt(line.length() - 1) == ']') line.append(',');
            line.append('[');
            append(head.chain());
            line.append(',').append(head.number()).append(',');
            append(head.hash());
            line.append(']');
        }
        line.append(']');
        return this;
    }

    private void begin(String key) {
        if (line.length() > 1) line.append(',');
        append(key);
        line.append(':');
    }

    private void append(@Nullable String value) {
        if (value == null) {
            line.append("null");
            return;
        }
        line.append('"');
        for (int i = 0; i < value.length(); i++) {
            char one = value.charAt(i);
            if (one == '"' || one == '\\') line.append('\\').append(one);
            else if (one < ' ') line.append("\\u00").append(one < 16 ? "0" : "").append(Integer.toHexString(one));
            else line.append(one);
        }
        line.append('"');
    }

    /** As far as it goes, closed. More may follow. */
    byte[] bytes() {
        return (line + "}").getBytes(StandardCharsets.UTF_8);
    }
}
