package subrosa.workers.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value as Camunda's API has it. Words, numbers, dates and yes or no pass; nothing that would have to be deserialised, and no file: what is more than
 * that belongs into the dossier.
 */
record TypedValue(@Nullable JsonNode value, @Nullable String type, @Nullable Map<String, Object> valueInfo) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of the diagram's inputs those that can be told. */
    static Map<String, TypedValue> all(Map<String, Object> values) {
        var all = new LinkedHashMap<String, TypedValue>();
        values.forEach((name, value) -> {
            var type = typeOf(value);
            if (type != null) all.put(name, new TypedValue(node(value), type, Map.of()));
        });
        return all;
    }

    private static @Nullable String typeOf(@Nullable Object value) {
        if (value == null) return "Null";
        return value instanceof String
                        || value instanceof Boolean
                        || value instanceof Short
                        || value instanceof Integer
                        || value instanceof Long
                        || value instanceof Double
                        || value instanceof Date
                ? value.getClass().getSimpleName()
                : null;
    }

    private static JsonNode node(@Nullable Object value) {
        return JSON.valueToTree(value instanceof Date date ? EngineTimes.write(date.toInstant()) : value);
    }

    /** @throws ValueNotTaken for anything else */
    static Map<String, Object> values(@Nullable Map<String, TypedValue> given) {
        var values = new LinkedHashMap<String, Object>();
        if (given != null)
            given.forEach((name, value) -> {
                var plain = value == null ? null : value.plain(name);
                if (plain != null) values.put(name, plain);
            });
        return values;
    }

    private @Nullable Object plain(String name) {
        var given = value == null ? NullNode.getInstance() : value;
        if (given.isNull()) return null;
        var wanted = type == null || type.isEmpty() ? "" : type.substring(0, 1).toUpperCase() + type.substring(1);
        return switch (wanted) {
            case "" -> plainly(name, given);
            case "String" -> given.isTextual() ? given.textValue() : refuse(name);
            case "Boolean" -> given.isBoolean() ? (Object) given.booleanValue() : refuse(name);
            case "Short", "Integer" ->
                given.canConvertToInt() && given.isNumber() ? (Object) given.intValue() : refuse(name);
            case "Long" -> given.canConvertToLong() && given.isNumber() ? (Object) given.longValue() : refuse(name);
            case "Double" -> given.isNumber() ? (Object) given.doubleValue() : refuse(name);
            case "Date" -> Date.from(moment(name, given));
            default -> refuse(name);
        };
    }

    private static Object plainly(String name, JsonNode given) {
        if (given.isTextual()) return given.textValue();
        if (given.isBoolean()) return given.booleanValue();
        if (given.isInt()) return given.intValue();
        if (given.isIntegralNumber() && given.canConvertToLong()) return given.longValue();
        return given.isNumber() ? (Object) given.doubleValue() : refuse(name);
    }

    private static Instant moment(String name, JsonNode given) {
        try {
            return EngineTimes.read(given.asText());
        } catch (DateTimeParseException e) {
            throw new ValueNotTaken(name);
        }
    }

    private static Object refuse(String name) {
        throw new ValueNotTaken(name);
    }
}
