package subrosa.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A deployed form, read from its form-js schema. */
public final class Form {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern SHOWN = Pattern.compile("\\{\\{(\\w+)}}");

    private final JsonNode schema;
    private final List<FormComponent> components;

    private Form(JsonNode schema) {
        this.schema = schema;
        this.components = FormComponent.all(schema.path("components"));
    }

    /** @throws FormUnreadable if the text is not a form-js schema */
    public static Form read(String text) {
        try {
            var schema = JSON.readTree(text);
            if (!schema.path("components").isArray()) throw new FormUnreadable("A form needs a list of components.");
            return new Form(schema);
        } catch (JsonProcessingException e) {
            throw new FormUnreadable(
                    "The form is not JSON: line " + e.getLocation().getLineNr() + ".");
        }
    }

    /** The schema as the browser's form viewer takes it. */
    public JsonNode schema() {
        return schema;
    }

    /**
     * The same form in other words: labels, descriptions, text blocks, options.
     *
     * @param words from what stands in the form to what shall stand there
     */
    public Form inWords(UnaryOperator<String> words) {
        return new Form(FormWords.of(schema, words));
    }

    public String id() {
        return schema.path("id").asText();
    }

    List<FormComponent> components() {
        return components;
    }

    /** The labelled fields that a person fills in; those of a repeated list count once. */
    public List<String> fields() {
        var fields = new ArrayList<String>();
        visit(components, component -> {
            if (component.takesInput()) fields.add(component.key());
        });
        return fields;
    }

    /** What a submission may have at its top: fields, lists and groups with a path. */
    public Set<String> names() {
        var names = new TreeSet<String>();
        collectNames(components, names);
        return names;
    }

    /** A group without a path only stands around its fields. */
    private static void collectNames(List<FormComponent> components, Set<String> names) {
        for (var component : components) {
            if (component.isContainer() && component.key().isEmpty()) collectNames(component.children(), names);
            else if (component.isContainer() || component.takesInput()) names.add(component.key());
        }
    }

    /** All names that the form may take from outside: option lists, keys of fields, words of its conditions, and what it shows. */
    public Set<String> mentionedNames() {
        var names = new TreeSet<String>();
        visit(components, component -> {
            names.add(component.key());
            names.add(component.valuesKey());
            WORD.matcher(component.hideCondition()).results().forEach(word -> names.add(word.group()));
            SHOWN.matcher(component.text()).results().forEach(shown -> names.add(shown.group(1)));
        });
        return names;
    }

    /** Of what the dossier gives a form, the part that stands in its fields at first, and is sent back unless a person changes it. */
    public Map<String, Object> firstContents(Map<String, Object> offered) {
        var contents = new LinkedHashMap<String, Object>();
        collect(components, offered, contents);
        return contents;
    }

    /** Rows of a list are its content; what stands inside them is not asked for by itself. */
    private static void collect(
            List<FormComponent> components, Map<String, Object> offered, Map<String, Object> contents) {
        for (var component : components) {
            if (component.isContainer() && !component.isList()) collect(component.children(), offered, contents);
            var value = offered.get(component.key());
            if (value != null && (component.takesInput() || component.isList())) contents.put(component.key(), value);
        }
    }

    private static void visit(List<FormComponent> components, Consumer<FormComponent> visitor) {
        for (var component : components) {
            visitor.accept(component);
            visit(component.children(), visitor);
        }
    }
}
