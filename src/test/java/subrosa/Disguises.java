package subrosa;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** How a word may stand in the bytes of a file, a column or a line of a log, for whoever looks for it there. */
public final class Disguises {

    private final List<String> all;

    private Disguises(List<String> all) {
        this.all = all;
    }

    /** As programs write it, and in base 64, whatever stands before it. */
    public static Disguises of(String word) {
        return new Disguises(Stream.concat(
                        Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                                .map(charset -> bytes(word, charset)),
                        Stream.of(0, 1, 2).map(before -> inBase64(word, before)))
                .toList());
    }

    /** @param text bytes, each read as the character of its number */
    public boolean standIn(String text) {
        return all.stream().anyMatch(text::contains);
    }

    /** The characters that the word alone decides. */
    private static String inBase64(String word, int before) {
        var text = "x".repeat(before) + word;
        var encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return encoded.substring((before * 8 + 5) / 6, text.length() * 8 / 6);
    }

    private static String bytes(String word, Charset charset) {
        return new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
