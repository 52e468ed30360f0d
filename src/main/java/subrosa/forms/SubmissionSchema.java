package subrosa.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Writes the JSON Schema that one level of a submission must satisfy: the fields shown for it, with their types, ranges, lengths, patterns
 * and options, and no others.
 */
final class SubmissionSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** No field takes more than this, whatever the form says: a form without a length is not an open door. */
    private static final int LONGEST = 20_000;

    private final Map<String, Object> offered;

    SubmissionSchema(Map<String, Object> offered) {
        this.offered = offered;
    }

    ObjectNode object(List<FormComponent> fields) {
        var schema = NODES.objectNode().put("type", "object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (var component : fields) {
            properties.set(component.key(), field(component));
            if (component.isRequired()) required.add(component.key());
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private ObjectNode field(FormComponent component) {
        var schema = NODES.objectNode();
        var validation = component.validation();
        switch (component.type()) {
            case "number" -> {
                schema.put("type", "number");
                copy(validation, "min", schema, "minimum");
                copy(validation, "max", schema, "maximum");
            }
            case "checkbox" -> {
                schema.put("type", "boolean");
                if (component.isRequired()) schema.put("const", true);
            }
            case "datetime" -> schema.put("type", "string").put("format", format(component));
            case "checklist", "taglist" -> {
                schema.put("type", "array").put("uniqueItems", true);
                if (component.isRequired()) schema.put("minItems", 1);
                schema.set("items", option(component));
            }
            case "select", "radio" -> schema = option(component);
            default -> {
                schema.put("type", "string").put("maxLength", LONGEST);
                copy(validation, "minLength", schema, "minLength");
                copy(validation, "maxLength", schema, "maxLength");
                copy(validation, "pattern", schema, "pattern");
            }
        }
        return schema;
    }

    private static String format(FormComponent component) {
        return switch (component.node().path("subtype").asText("date")) {
            case "time" -> Moment.OF_DAY.getName();
            case "datetime" -> Moment.IN_TIME.getName();
            default -> "date";
        };
    }

    private ObjectNode option(FormComponent component) {
        var schema = NODES.objectNode().put("type", "string");
        if (!component.hasOptions()) return schema;
        var options = schema.putArray("enum");
        component
                .node()
                .path("values")
                .forEach(value -> options.add(value.path("value").asText()));
        if (offered.get(component.valuesKey()) instanceof Collection<?> values)
            for (var value : values)
                if (value instanceof Map<?, ?> option) options.add(String.valueOf(option.get("value")));
        return schema;
    }

    private static void copy(JsonNode from, String name, ObjectNode to, String as) {
        var value = from.path(name);
        if (!value.isMissingNode() && !value.asText().isBlank())
            to.set(as, value.isTextual() && !as.equals("pattern") ? NODES.numberNode(value.asLong()) : value);
    }
}
