package subrosa.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import subrosa.channel.ContactPlanDraft;
import subrosa.channel.Opening;
import subrosa.channel.Party;
import subrosa.channel.Person;
import subrosa.channel.ReplyDraft;
import subrosa.instrument.InstrumentOutline;

/**
 * A scenario with a mark of its own at the end of everything that is typed, into a form or to the API. What is typed twice has the same mark twice.
 */
public final class MarkedScenario {

    /** No word of any text, and never broken at the end of a line. */
    public static final String MARK = "kestrel";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is compared with words of the house's own. */
    private static final Set<String> UNTOUCHED = Set.of("none", "None", "None.");

    /** Of what is said of events: what is chosen, or names what is there already. */
    private static final Set<String> CHOSEN =
            Set.of("line", "instrument", "item", "tempo", "party", "replaced", "wayOut");

    private final Map<String, String> marks = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();
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

    /** The marks, and the field that each was first typed into: {@code draftMandate.objective}, {@code leaks.outlet}. */
    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    /** Those of steps that the story expects to be recorded. */
    public Map<String, String> recorded() {
        var recorded = new LinkedHashMap<>(fields);
        recorded.keySet().removeAll(refused);
        return recorded;
    }

    private Scenario.Step mark(Scenario.Step step) {
        var before = Set.copyOf(fields.keySet());
        var marked = markAll(step);
        if (step.expect() != null && step.expect().refused() != null)
            fields.keySet().stream().filter(mark -> !before.contains(mark)).forEach(refused::add);
        return marked;
    }

    private Scenario.Step markAll(Scenario.Step step) {
        var key = step.complete();
        return new Scenario.Step(
                step.step(),
                step.on(),
                step.by(),
                step.who(),
                marked(step.open()),
                key,
                step.instrument(),
                key != null ? mark(key, key, step.submission()) : markEvent(step),
                marked(step.reply()),
                marked(step.contact()),
                step.event(),
                marked(step.addInstrument()),
                expected(step.expect()),
                step.history());
    }

    private Scenario.Step called(Scenario.Step step) {
        var title = step.instrument();
        return new Scenario.Step(
                step.step(),
                step.on(),
                step.by(),
                step.who(),
                step.open(),
                step.complete(),
                title == null ? null : marks.getOrDefault(title, title),
                renamed(step.event(), step.with()),
                step.reply(),
                step.contact(),
                step.event(),
                step.addInstrument(),
                step.expect(),
                step.history());
    }

    /** Events name an instrument as {@code ~title}. */
    private @Nullable Map<String, Object> renamed(@Nullable String event, @Nullable Map<String, Object> with) {
        if (event == null || with == null || !(with.get("instrument") instanceof String title)) return with;
        var renamed = new LinkedHashMap<>(with);
        renamed.put("instrument", "~" + marks.getOrDefault(title.substring(1), title.substring(1)));
        return renamed;
    }

    private @Nullable Map<String, Object> markEvent(Scenario.Step step) {
        var said = step.with();
        if (step.event() == null || said == null) return said;
        var marked = new LinkedHashMap<String, Object>();
        said.forEach((key, value) -> marked.put(
                key,
                value instanceof String text && isTyped(key, text) ? said(step.event() + "." + key, text) : value));
        return marked;
    }

    private static boolean isTyped(String key, String text) {
        return !CHOSEN.contains(key) && !text.matches("\\d{4}-\\d\\d-\\d\\d");
    }

    private @Nullable Opening marked(@Nullable Opening open) {
        return open == null
                ? null
                : new Opening(
                        said("open.codeword", open.codeword()),
                        open.level(),
                        open.track(),
                        open.parties().stream()
                                .map(party -> new Party(
                                        party.name(),
                                        party.nature(),
                                        party.home(),
                                        party.jurisdiction(),
                                        saidIfAnything("open.culturalNotes", party.culturalNotes())))
                                .toList(),
                        open.principals().stream().map(this::marked).toList(),
                        open.envoys().stream().map(this::marked).toList(),
                        open.readers());
    }

    private Person marked(Person person) {
        return new Person(person.name(), person.party(), saidIfAnything("open.office", person.office()));
    }

    private @Nullable ReplyDraft marked(@Nullable ReplyDraft reply) {
        return reply == null
                ? null
                : new ReplyDraft(
                        reply.receivedOn(),
                        reply.medium(),
                        said("reply.from", reply.from()),
                        said("reply.text", reply.text()));
    }

    private @Nullable ContactPlanDraft marked(@Nullable ContactPlanDraft plan) {
        return plan == null
                ? null
                : new ContactPlanDraft(
                        plan.plannedFor(),
                        plan.plannedAt(),
                        saidIfAnything("contact.place", plan.place()),
                        plan.medium(),
                        said("contact.counterpart", plan.counterpart()),
                        said("contact.purpose", plan.purpose()),
                        said("contact.talkingPoints", plan.talkingPoints()),
                        saidIfAnything("contact.culturalNotes", plan.culturalNotes()),
                        saidIfAnything("contact.papers", plan.papers()));
    }

    private @Nullable InstrumentOutline marked(@Nullable InstrumentOutline outline) {
        return outline == null
                ? null
                : new InstrumentOutline(
                        said("addInstrument.title", outline.title()),
                        outline.form(),
                        outline.languages(),
                        outline.parties(),
                        outline.secret());
    }

    private @Nullable String saidIfAnything(String field, @Nullable String text) {
        return text == null || text.isBlank() ? text : said(field, text);
    }

    private String said(String field, String text) {
        return marks.computeIfAbsent(text, typed -> {
            var mark = MARK + "%04d".formatted(marks.size());
            fields.put(mark, field);
            return typed + " " + mark;
        });
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
        if (value instanceof String choice && choice.startsWith("~")) return quoting(choice);
        if (!(value instanceof String text)
                || text.isBlank()
                || UNTOUCHED.contains(text)
                || text.length() + MARK.length() + 5 > typedInto(form).getOrDefault(key, 0)) return value;
        return said(path, text);
    }

    /** What is chosen may quote a title that was typed. */
    private String quoting(String choice) {
        var quoted = choice;
        for (var typed : marks.entrySet())
            quoted = quoted.replace("“" + typed.getKey() + "”", "“" + typed.getValue() + "”");
        return quoted;
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
