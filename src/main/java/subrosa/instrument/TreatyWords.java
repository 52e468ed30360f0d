package subrosa.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the words of treaties in a text that is not to bind: <i>shall, agree, Parties, article, enter into force</i> (domain.md table A,
 * row A9). A letter made with it that is to bind by itself may use them. Their place is taken by <i>will, participants, paragraph, come into effect</i>.
 */
public final class TreatyWords {

    private static final Map<Pattern, String> WORDS = words();

    private TreatyWords() {}

    /** @param instead what to write in its place */
    public record Found(String place, String word, String instead) {

        public String sentence() {
            return place + " says “" + word + "”, write “" + instead + "”";
        }
    }

    /** Each word once for each place, in the order of the text. */
    public static List<Found> in(Text text) {
        var found = new ArrayList<Found>();
        look("The preamble", text.preamble(), found);
        for (var provision : text.provisions())
            look("Number " + provision.number(), provision.heading() + "\n" + provision.text(), found);
        for (var annex : text.annexes()) look(annex.label(), annex.heading() + "\n" + annex.text(), found);
        for (var letter : text.sideLetters())
            if (!letter.binding())
                look("The letter “" + letter.subject() + "”", letter.subject() + "\n" + letter.text(), found);
        return List.copyOf(found);
    }

    private static void look(String place, String words, List<Found> found) {
        WORDS.forEach((word, instead) -> {
            var match = word.matcher(words);
            if (match.find()) found.add(new Found(place, match.group(), instead));
        });
    }

    private static Map<Pattern, String> words() {
        var words = new LinkedHashMap<Pattern, String>();
        words.put(word("shall"), "will");
        words.put(word("agree(s|d|ing|ment|ments)?"), "decide, or arrangement");
        words.put(word("part(y|ies)"), "participants");
        words.put(word("articles?"), "paragraph");
        words.put(word("(enter(s|ed|ing)?|entry) into force"), "come into effect");
        return words;
    }

    private static Pattern word(String expression) {
        return Pattern.compile("\\b" + expression + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
