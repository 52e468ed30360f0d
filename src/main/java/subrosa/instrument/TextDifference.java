package subrosa.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a reviewer has to read anew: the parts of a text that were changed, added or removed since another version. */
public record TextDifference(List<Part> parts) {

    public enum Nature {
        CHANGED,
        ADDED,
        REMOVED
    }

    public enum Passage {
        PREAMBLE,
        ARTICLE,
        ANNEX,
        LETTER,
        FINAL_CLAUSES
    }

    /**
     * @param names what tells it from others of its kind: the number of an article; of a letter the sender, the addressee and the subject
     */
    public record Place(Passage passage, List<String> names) {

        Place(Passage passage, String... names) {
            this(passage, List.of(names));
        }
    }

    /**
     * @param before empty for what was added
     * @param after empty for what was removed
     */
    public record Part(Nature nature, Place place, String before, String after) {}

    public static TextDifference between(Text earlier, Text later) {
        var before = parts(earlier);
        var after = parts(later);
        var found = new ArrayList<Part>();
        after.forEach((place, words) -> {
            var was = before.get(place);
            if (was == null) found.add(new Part(Nature.ADDED, place, "", words));
            else if (!Objects.equals(was, words)) found.add(new Part(Nature.CHANGED, place, was, words));
        });
        before.forEach((place, words) -> {
            if (!after.containsKey(place)) found.add(new Part(Nature.REMOVED, place, words, ""));
        });
        return new TextDifference(List.copyOf(found));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public List<Place> places(Nature nature) {
        return parts.stream()
                .filter(part -> part.nature() == nature)
                .map(Part::place)
                .toList();
    }

    private static Map<Place, String> parts(Text text) {
        var parts = new LinkedHashMap<Place, String>();
        if (!text.preamble().isEmpty()) parts.put(new Place(Passage.PREAMBLE), text.preamble());
        for (var provision : text.provisions())
            parts.put(
                    new Place(Passage.ARTICLE, provision.number()),
                    (provision.bracketed() ? "[bracketed] " : "") + provision.heading() + "\n" + provision.text());
        for (var annex : text.annexes())
            parts.put(new Place(Passage.ANNEX, annex.label()), annex.heading() + "\n" + annex.text());
        for (var letter : text.sideLetters())
            parts.put(
                    new Place(Passage.LETTER, letter.sender(), letter.addressee(), letter.subject()),
                    letter.text() + (letter.binding() ? " (binding)" : "") + (letter.secret() ? " (secret)" : ""));
        parts.put(new Place(Passage.FINAL_CLAUSES), text.finalClauses().words());
        return parts;
    }
}
