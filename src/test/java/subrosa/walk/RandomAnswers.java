package subrosa.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import subrosa.review.LegalItem;
import subrosa.tasks.TaskForm;

/**
 * Fills in a form by its schema as anybody might: with what it offers, within its limits, mostly going on. It fills in hidden fields too, which
 * a browser may have kept; the server drops them.
 */
final class RandomAnswers {

    private static final List<String> VOICES = List.of("legal", "poldir", "principal", "security");

    private final TaskForm form;
    private final Scene scene;
    private final Chance chance;
    private final double will;

    /** @param will how surely the answer is one with which things go on; 1 is the most obliging answer there is */
    RandomAnswers(TaskForm form, Scene scene, Chance chance, double will) {
        this.form = form;
        this.scene = scene;
        this.chance = chance;
        this.will = will;
    }

    Map<String, Object> answer() {
        var answer = fields(form.form().schema().path("components"), form.data());
        if (answer.containsKey(LegalItem.AMNESTY.key())) followFromItems(answer);
        return answer;
    }

    /** One level of the form. */
    Map<String, Object> fields(JsonNode components, Map<String, ?> stood) {
        var answer = new LinkedHashMap<String, Object>();
        for (var component : components) {
            var path = component.path("path").asText();
            if (component.path("type").asText().equals("dynamiclist"))
                answer.put(path, new RandomRows(this, component, scene, chance, will).like(stood.get(path)));
            else if (component.has("components") && path.isEmpty())
                answer.putAll(fields(component.path("components"), stood));
            else if (component.has("components"))
                answer.put(
                        path,
                        fields(
                                component.path("components"),
                                stood.get(path) instanceof Map<?, ?> inner ? texts(inner) : Map.of()));
            else if (component.has("key")) {
                var key = component.path("key").asText();
                var value = value(component, key, stood.get(key));
                if (value != null) answer.put(key, value);
            }
        }
        return answer;
    }

    private @Nullable Object value(JsonNode field, String key, @Nullable Object stood) {
        if (field.path("readonly").asBoolean()) return stood;
        if (stood != null && !(stood instanceof Collection<?>) && chance.in(0.9)) return stood;
        boolean required = field.path("validate").path("required").asBoolean();
        if (!required && !field.path("type").asText().equals("checkbox") && !chance.in(Likely.given(key, will)))
            return null;
        return switch (field.path("type").asText()) {
            case "checkbox" -> required || chance.in(Likely.ticked(key, will));
            case "number" -> number(field, key);
            case "datetime" -> time(field, key);
            case "select", "radio" -> choice(key, values(field));
            case "checklist", "taglist" -> choices(key, values(field), required, stood);
            case "textfield", "textarea" -> text(field, key);
            default -> null;
        };
    }

    private @Nullable String choice(String key, List<String> offered) {
        if (offered.isEmpty()) return null;
        var onward = Likely.onward(key, offered);
        return chance.of(!onward.isEmpty() && chance.in(Likely.will(key, will)) ? onward : offered);
    }

    private @Nullable List<String> choices(String key, List<String> offered, boolean required, @Nullable Object stood) {
        if (offered.isEmpty()) return null;
        if (stood instanceof List<?> before && !before.isEmpty() && chance.in(0.9))
            return before.stream().map(String::valueOf).toList();
        // Few calls have more people than those who decide; whoever writes the minutes is none of them.
        if (key.equals("participants") && chance.in(will)) return VOICES;
        var some = chance.some(offered, key.equals("reopened") ? 0.1 : will >= 1 ? 1 : 0.7);
        return some.isEmpty() && required ? List.of(chance.of(offered)) : some;
    }

    private Object number(JsonNode field, String key) {
        int least = field.path("validate").path("min").asInt(0);
        int most = field.path("validate").path("max").asInt(least + 9);
        return switch (key) {
            case "votesFor" -> chance.between(Math.max(least, chance.in(will) ? 200 : 0), 400);
            case "votesAgainst" -> chance.between(least, 99);
            case "daysPassed" -> chance.between(least, Math.min(most, 60));
            case "copies" -> chance.between(Math.max(least, chance.in(will) ? 2 : 0), 5);
            case "deposits", "testsAgreed" -> chance.between(least, 2);
            case "delayDays" -> chance.between(least, 60);
            default -> chance.between(least, Math.min(most, least + 4));
        };
    }

    private String time(JsonNode field, String key) {
        return switch (field.path("subtype").asText("date")) {
            case "datetime" -> RandomDates.moment(key, scene, chance).toString();
            case "time" -> "%02d:30:00Z".formatted(chance.between(0, 23));
            default -> RandomDates.day(key, scene, chance).toString();
        };
    }

    private String text(JsonNode field, String key) {
        if (field.path("validate").has("pattern")) return chance.of(List.of("en", "fr", "ar"));
        if (chance.in(will))
            switch (key) {
                case "signatory", "representative" -> {
                    return scene.signatoryOf(scene.home());
                }
                case "titleNamed" -> {
                    if (!scene.title().isEmpty()) return scene.title();
                }
                case "commitments" -> {
                    return "none";
                }
                default -> {}
            }
        return chance.words(key, length(field, "minLength", 1), length(field, "maxLength", 200));
    }

    private static int length(JsonNode field, String limit, int otherwise) {
        return field.path("validate").path(limit).asInt(otherwise);
    }

    /** The values of the options that the form itself has or the dossier offers, by their words. */
    List<String> values(JsonNode field) {
        var values = new ArrayList<String>();
        field.path("values").forEach(option -> values.add(option.path("value").asText()));
        if (form.data().get(field.path("valuesKey").asText()) instanceof Collection<?> offered) {
            var byWords = new TreeMap<String, String>();
            for (var option : offered)
                if (option instanceof Map<?, ?> one)
                    byWords.put(
                            one.get("label") + " " + (one.get("label") == null ? one : ""),
                            String.valueOf(one.get("value")));
            values.addAll(byWords.values());
        }
        return values;
    }

    Map<String, Object> data() {
        return form.data();
    }

    String formId() {
        return form.form().id();
    }

    /** Counsel mostly concludes what follows from the items. */
    private void followFromItems(Map<String, Object> answer) {
        if (!chance.in(Math.max(0.9, will))) return;
        var bars = false;
        var changes = false;
        for (var item : LegalItem.values()) {
            bars |= "BAR".equals(answer.get(item.key()));
            changes |= "CHANGE".equals(answer.get(item.key()));
        }
        if (bars) answer.put("outcome", "BARRED");
        else if (changes || chance.in((1 - will) / 2)) answer.put("outcome", "CLEAR_WITH_CHANGES");
        else answer.put("outcome", "CLEAR");
    }

    static Map<String, Object> texts(Map<?, ?> map) {
        var texts = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> texts.put(String.valueOf(key), value));
        return texts;
    }
}
