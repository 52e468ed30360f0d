package subrosa.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The words of a schema that people read, wherever it keeps them. Keys, values and conditions are none. */
final class FormWords {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Set<String> READ = Set.of(
            "label",
            "description",
            "text",
            "dateLabel",
            "timeLabel",
            "prefixAdorner",
            "suffixAdorner",
            "patternErrorMessage");

    private FormWords() {}

    /** The same schema in other words. What is blank is not asked about. */
    static JsonNode of(JsonNode node, UnaryOperator<String> words) {
        if (node instanceof ArrayNode list) {
            var all = NODES.arrayNode(list.size());
            list.forEach(one -> all.add(of(one, words)));
            return all;
        }
        if (!(node instanceof ObjectNode fields)) return node;
        var all = NODES.objectNode();
        fields.properties().forEach(field -> all.set(field.getKey(), field(field.getKey(), field.getValue(), words)));
        return all;
    }

    private static JsonNode field(String name, JsonNode value, UnaryOperator<String> words) {
        var isRead = READ.contains(name) && value.isTextual() && !value.asText().isBlank();
        return isRead ? NODES.textNode(words.apply(value.asText())) : of(value, words);
    }
}
