package subrosa.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One component of a form-js schema: a field, or a group of them. */
record FormComponent(JsonNode node, List<FormComponent> children) {

    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "checkbox", "radio", "select", "checklist", "taglist", "datetime");

    static List<FormComponent> all(JsonNode components) {
        return StreamSupport.stream(components.spliterator(), false)
                .map(node -> new FormComponent(node, all(node.path("components"))))
                .toList();
    }

    String type() {
        return node.path("type").asText();
    }

    /** The key of a field, or the path of a group or list; empty for what carries no value. */
    String key() {
        return node.path(isContainer() ? "path" : "key").asText();
    }

    /** What the person reads at the field; a date or time has no label of its own. */
    String label() {
        var label = Stream.of("label", "dateLabel", "timeLabel")
                .map(name -> node.path(name).asText())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return label.isBlank() ? key() : label;
    }

    boolean takesInput() {
        return INPUTS.contains(type());
    }

    boolean isList() {
        return type().equals("dynamiclist");
    }

    boolean isContainer() {
        return isList() || type().equals("group");
    }

    boolean hasOptions() {
        return node.has("values") || node.has("valuesKey");
    }

    /** What stands at the option of this value; the value itself where the dossier gives the options, or there are none. */
    Object option(Object value) {
        for (var option : node.path("values"))
            if (option.path("value").asText().equals(String.valueOf(value)))
                return option.path("label").asText();
        return value;
    }

    String valuesKey() {
        return node.path("valuesKey").asText();
    }

    /** The words of a text block, which may show values of the dossier as {@code {{name}}}. */
    String text() {
        return type().equals("text") ? node.path("text").asText() : "";
    }

    JsonNode validation() {
        return node.path("validate");
    }

    boolean isRequired() {
        return validation().path("required").asBoolean();
    }

    /** A FEEL expression without its equals sign, or nothing. */
    String hideCondition() {
        var hide = node.path("conditional").path("hide").asText();
        return hide.startsWith("=") ? hide.substring(1) : hide;
    }

    boolean isHidden(Map<String, Object> root, Map<String, Object> scope) {
        return Conditions.holds(hideCondition(), root, scope);
    }
}
