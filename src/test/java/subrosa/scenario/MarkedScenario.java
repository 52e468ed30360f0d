package subrosa.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scenario with a mark of its own at the end of everything that is typed into a form. What is typed twice has the same mark twice. */
public final class MarkedScenario {

    /** No word of any text, and never broken at the end of a line. */
    public static final String MARK = "kestrel";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is compared with words of the house's own. */
    private static final Set<String> UNTOUCHED = Set.of("none", "None", "None.");

    private final Map<String, String> marks = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> typed = new HashMap<>();

    public Scenario mark(Scenario scenario) {
        // Instruments are called by the titles that were typed for them.
        var steps = scenario.steps().stream().map(this::mark).toList();
        return new Scenario(
                scenario.id(),
                scenario.title(),
                scenario.summary(),
                scenario.source(),
                steps.stream().map(this::called).toList());
    }

    /** The marks, and the field that each was first typed into: {@code draftMandate.objective}. */
    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    private Scenario.Step mark(Scenario.Step step) {
        var key = step.complete();
        if (key == null) return step;
        return with(step, step.instrument(), mark(key, key, step.submission()));
    }

    private Scenario.Step called(Scenario.Step step) {
        var title = step.instrument();
        return title == null ? step : with(step, marks.getOrDefault(title, title), step.submission());
    }

    private static Scenario.Step with(
            Scenario.Step step, @Nullable String instrument, @Nullable Map<String, Object> submission) {
        return new Scenario.Step(
                step.step(),
                step.on(),
                step.by(),
                step.who(),
                step.open(),
                step.complete(),
                instrument,
                submission,
                step.reply(),
                step.contact(),
                step.event(),
                step.addInstrument(),
                expected(step.expect()),
                step.history());
    }

    /** All but sentences of the timeline, which quote what is marked. */
    private static Scenario.@Nullable Expectation expected(Scenario.@Nullable Expectation expect) {
        return expect == null
                ? null
                : new Scenario.Expectation(expect.rows(), expect.refused(), null, expect.open(), expect.closed());
    }

    private Map<String, Object> mark(String form, String path, Map<?, ?> values) {
        var marked = new LinkedHashMap<String, Object>();
        values.forEach((key, value) -> marked.put(String.valueOf(key), mark(form, path + "." + key, value)));
        return marked;
    }

    private @Nullable Object mark(String form, String path, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) return mark(form, path, map);
        if (value instanceof List<?> list)
            return list.stream().map(one -> mark(form, path, one)).toList();
        var key = path.substring(path.lastIndexOf('.') + 1);
        if (!(value instanceof String text)
                || text.isBlank()
                || text.startsWith("~")
                || UNTOUCHED.contains(text)
                || text.length() + MARK.length() + 5 > typedInto(form).getOrDefault(key, 0)) return value;
        return marks.computeIfAbsent(text, said -> {
            var mark = MARK + "%04d".formatted(marks.size());
            fields.put(mark, path);
            return said + " " + mark;
        });
    }

    /** The form's fields for words of one's own, and how many characters each takes. */
    private Map<String, Integer> typedInto(String form) {
        return typed.computeIfAbsent(form, key -> {
            var file = key.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            var found = new HashMap<String, Integer>();
            try {
                collect(JSON.readTree(Path.of("processes/forms", file + ".form").toFile()), found);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return found;
        });
    }

    private static void collect(JsonNode component, Map<String, Integer> found) {
        var type = component.path("type").asText();
        if ((type.equals("textfield") || type.equals("textarea"))
                && !component.path("validate").has("pattern"))
            found.put(
                    component.path("key").asText(),
                    component.path("validate").path("maxLength").asInt(Integer.MAX_VALUE));
        component.path("components").forEach(inner -> collect(inner, found));
    }
}
