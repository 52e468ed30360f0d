package subrosa.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks what a person or a program submits against the deployed form, before anything else looks at it.
 *
 * <p>Hidden fields are dropped rather than refused (the browser may have kept them from before they were hidden); what no field of the
 * form is called is refused. All errors come at once.
 */
@Component
public class Submissions {

    private static final int MOST_ROWS = 500;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            factory -> factory.metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                    .formats(formats -> {
                        for (var moment : Moment.values()) formats.put(moment.getName(), moment);
                    })
                    .build()));
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    /** @param offered what the form was given from the dossier: options and values that its conditions read */
    public Verdict check(Form form, Map<String, Object> submission, Map<String, Object> offered) {
        var typed = withoutBlanks(submission);
        var root = new LinkedHashMap<>(offered);
        root.putAll(typed);
        var errors = new ArrayList<FieldError>();
        var kept = new LinkedHashMap<String, Object>();
        check(form.components(), typed, root, offered, "", kept, errors);
        return errors.isEmpty() ? new Verdict.Accepted(kept) : new Verdict.Refused(errors);
    }

    /** Checks one level of the form; the rows of a repeated list are levels of their own, since each may show other fields. */
    private void check(
            List<FormComponent> components,
            Map<String, Object> typed,
            Map<String, Object> root,
            Map<String, Object> offered,
            String prefix,
            Map<String, Object> kept,
            List<FieldError> errors) {
        var shown = new ArrayList<FormComponent>();
        var hidden = new LinkedHashSet<String>();
        sort(components, root, typed, shown, hidden);
        var flat = new LinkedHashMap<>(typed);
        hidden.stream()
                .filter(key -> shown.stream().noneMatch(field -> field.key().equals(key)))
                .forEach(flat::remove);
        var groups = new LinkedHashMap<String, Object>();
        for (var component : shown)
            if (component.isContainer()) groups.put(component.key(), flat.remove(component.key()));
        var found = errorsOf(shown, flat, offered, prefix);
        for (var component : shown) {
            var path = prefix + component.key();
            var error = found.remove(path);
            if (error != null) errors.add(error);
            if (!component.isContainer()) continue;
            var value = groups.get(component.key());
            if (component.isList()) kept.put(component.key(), rows(component, value, root, offered, path, errors));
            else if (value instanceof Map<?, ?> || value == null) {
                var inner = new LinkedHashMap<String, Object>();
                check(component.children(), asMap(value), root, offered, path + ".", inner, errors);
                kept.put(component.key(), inner);
            } else errors.add(new FieldError(path, "type", component.label() + " must be a group of fields."));
        }
        // What is left belongs to no field of the form.
        errors.addAll(found.values());
        kept.putAll(flat);
    }

    /** The errors of a level's own fields, one for each path. */
    private static Map<String, FieldError> errorsOf(
            List<FormComponent> shown, Map<String, Object> typed, Map<String, Object> offered, String prefix) {
        var fields =
                shown.stream().filter(component -> !component.isContainer()).toList();
        var schema = SCHEMAS.getSchema(new SubmissionSchema(offered).object(fields), STRICT);
        var found = new LinkedHashMap<String, FieldError>();
        // Of what is of the wrong kind, nothing else is said.
        for (var message : schema.validate(JSON.valueToTree(typed))) {
            var error = explain(message, fields, prefix);
            found.merge(error.path(), error, (one, other) -> other.code().equals("type") ? other : one);
        }
        return found;
    }

    private List<Object> rows(
            FormComponent list,
            @Nullable Object value,
            Map<String, Object> root,
            Map<String, Object> offered,
            String path,
            List<FieldError> errors) {
        var kept = new ArrayList<Object>();
        if (value == null) return kept;
        if (!(value instanceof List<?> rows)) {
            errors.add(new FieldError(path, "type", list.label() + " must be a list."));
            return kept;
        }
        if (rows.size() > MOST_ROWS) {
            errors.add(new FieldError(path, "maxItems", list.label() + " takes at most " + MOST_ROWS + " entries."));
            return kept;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!(rows.get(i) instanceof Map<?, ?> row)) {
                errors.add(new FieldError(
                        path + "." + i,
                        "type",
                        "Entry " + (i + 1) + " of " + list.label() + " must be a group of fields."));
                continue;
            }
            var inner = new LinkedHashMap<String, Object>();
            check(list.children(), asMap(row), root, offered, path + "." + i + ".", inner, errors);
            kept.add(inner);
        }
        return kept;
    }

    /** Sorts the fields of a level into shown and hidden; groups without a path lend their fields to the level they stand in. */
    private static void sort(
            List<FormComponent> components,
            Map<String, Object> root,
            Map<String, Object> scope,
            List<FormComponent> shown,
            Collection<String> hidden) {
        for (var component : components) {
            var transparent = component.isContainer() && component.key().isEmpty();
            if (component.isHidden(root, scope)) {
                hide(component, hidden);
            } else if (transparent) sort(component.children(), root, scope, shown, hidden);
            else if (component.isContainer() || component.takesInput()) shown.add(component);
        }
    }

    private static void hide(FormComponent component, Collection<String> hidden) {
        if (component.isContainer() && component.key().isEmpty())
            component.children().forEach(child -> hide(child, hidden));
        else hidden.add(component.key());
    }

    private static FieldError explain(ValidationMessage message, List<FormComponent> fields, String prefix) {
        var location = message.getInstanceLocation();
        var key = location.getNameCount() > 0
                ? String.valueOf(location.getElement(0))
                : String.valueOf(message.getProperty());
        var field = fields.stream().filter(one -> one.key().equals(key)).findFirst();
        var label = field.map(FormComponent::label).orElse(key);
        var limit =
                message.getArguments() != null && message.getArguments().length > 0 ? message.getArguments()[0] : "";
        return switch (message.getType()) {
            case "required" -> new FieldError(prefix + key, "required", label + " is required.");
            case "const" -> new FieldError(prefix + key, "required", label + " must be ticked.");
            case "minItems" -> new FieldError(prefix + key, "required", label + " needs at least one choice.");
            case "additionalProperties" ->
                new FieldError(
                        prefix + key,
                        "unknown",
                        "This form has no field " + key + ", or it does not apply here; leave it out.");
            case "type" -> new FieldError(prefix + key, "type", label + " must be " + kind(field.orElse(null)) + ".");
            case "format" ->
                new FieldError(prefix + key, "format", label + " must be " + kind(field.orElse(null)) + ".");
            case "maxLength" ->
                new FieldError(prefix + key, "maxLength", label + " takes at most " + limit + " characters.");
            case "minLength" ->
                new FieldError(prefix + key, "minLength", label + " needs at least " + limit + " characters.");
            case "minimum" -> new FieldError(prefix + key, "min", label + " must be at least " + limit + ".");
            case "maximum" -> new FieldError(prefix + key, "max", label + " must be at most " + limit + ".");
            case "enum" -> new FieldError(prefix + key, "option", label + " must be one of the choices offered.");
            case "pattern" ->
                new FieldError(prefix + key, "pattern", label + " does not have the form that is asked for.");
            default -> new FieldError(prefix + key, message.getType(), label + " is not acceptable as it is.");
        };
    }

    private static String kind(@Nullable FormComponent field) {
        if (field == null) return "of another kind";
        return switch (field.type()) {
            case "number" -> "a number";
            case "checkbox" -> "true or false";
            case "checklist", "taglist" -> "a list of choices";
            case "datetime" ->
                switch (field.node().path("subtype").asText("date")) {
                    case "time" -> "a time, such as 17:30:00Z";
                    case "datetime" -> "a date and time with zone, such as 1993-08-20T01:00:00+02:00";
                    default -> "a date, such as 1993-08-20";
                };
            default -> "text";
        };
    }

    /** What is empty was not answered: null, blank text and empty lists are the same, whoever sends them. */
    private static Map<String, Object> withoutBlanks(Map<String, Object> typed) {
        var kept = new LinkedHashMap<String, Object>();
        typed.forEach((key, value) -> {
            var answer = withoutBlank(value);
            if (answer != null) kept.put(key, answer);
        });
        return kept;
    }

    private static @Nullable Object withoutBlank(@Nullable Object value) {
        if (value instanceof String text) return text.isBlank() ? null : text;
        if (value instanceof Map<?, ?>) return withoutBlanks(asMap(value));
        if (value instanceof List<?> list) {
            var kept = list.stream()
                    .map(Submissions::withoutBlank)
                    .filter(Objects::nonNull)
                    .toList();
            return kept.isEmpty() ? null : kept;
        }
        return value;
    }

    private static Map<String, Object> asMap(@Nullable Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> typed) typed.forEach((key, one) -> map.put(String.valueOf(key), one));
        return map;
    }
}
