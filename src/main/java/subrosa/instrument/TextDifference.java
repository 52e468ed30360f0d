package subrosa.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a reviewer has to read anew: the parts of a text that were changed, added or removed since another version. */
public record TextDifference(List<Part> parts) {

    public enum Nature {
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * @param label as printed: {@code Article XIV}, {@code Annex II}, {@code Final clauses}
     * @param before empty for what was added
     * @param after empty for what was removed
     */
    public record Part(Nature nature, String label, String before, String after) {}

    public static TextDifference between(Text earlier, Text later) {
        var before = parts(earlier);
        var after = parts(later);
        var found = new ArrayList<Part>();
        after.forEach((label, words) -> {
            var was = before.get(label);
            if (was == null) found.add(new Part(Nature.ADDED, label, "", words));
            else if (!Objects.equals(was, words)) found.add(new Part(Nature.CHANGED, label, was, words));
        });
        before.forEach((label, words) -> {
            if (!after.containsKey(label)) found.add(new Part(Nature.REMOVED, label, words, ""));
        });
        return new TextDifference(List.copyOf(found));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public List<String> labels(Nature nature) {
        return parts.stream()
                .filter(part -> part.nature() == nature)
                .map(Part::label)
                .toList();
    }

    /** One line for each kind of change, for a form: "Changed: Article XIV, Annex II." */
    public String summary() {
        if (isEmpty()) return "Nothing changed.";
        return List.of(Nature.CHANGED, Nature.ADDED, Nature.REMOVED).stream()
                .filter(nature -> !labels(nature).isEmpty())
                .map(nature -> title(nature) + ": " + String.join(", ", labels(nature)) + ".")
                .collect(Collectors.joining("\n"));
    }

    private static String title(Nature nature) {
        return switch (nature) {
            case CHANGED -> "Changed";
            case ADDED -> "Added";
            case REMOVED -> "Removed";
        };
    }

    private static Map<String, String> parts(Text text) {
        var parts = new LinkedHashMap<String, String>();
        if (!text.preamble().isEmpty()) parts.put("Preamble", text.preamble());
        for (var provision : text.provisions())
            parts.put(
                    "Article " + provision.number(),
                    (provision.bracketed() ? "[bracketed] " : "") + provision.heading() + "\n" + provision.text());
        for (var annex : text.annexes()) parts.put(annex.label(), annex.heading() + "\n" + annex.text());
        for (var letter : text.sideLetters())
            parts.put(
                    "Letter from " + letter.sender() + " to " + letter.addressee() + ": " + letter.subject(),
                    letter.text() + (letter.binding() ? " (binding)" : "") + (letter.secret() ? " (secret)" : ""));
        parts.put("Final clauses", text.finalClauses().words());
        return parts;
    }
}
