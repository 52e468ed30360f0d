package subrosa.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form with what was answered, for reading.
 *
 * @param label as it stood at the field; of a group, its own
 * @param values in the words of the form's options where it has them; {@code true} or {@code false} for a box
 * @param rows of a list, each with its fields; of a group, its one row
 */
public record AnsweredField(String label, List<Object> values, List<List<AnsweredField>> rows) {

    /** In the form's order; what was not answered is left out. */
    public static List<AnsweredField> of(Form form, Map<String, Object> submission) {
        return of(form.components(), submission);
    }

    private static List<AnsweredField> of(List<FormComponent> components, Map<?, ?> submission) {
        var fields = new ArrayList<AnsweredField>();
        for (var component : components) {
            var value = submission.get(component.key());
            if (component.isContainer()) container(component, value, submission, fields);
            else if (component.takesInput() && value != null)
                fields.add(new AnsweredField(component.label(), values(component, value), List.of()));
        }
        return fields;
    }

    /** A group without a path of its own has its fields among those around it. */
    private static void container(
            FormComponent component, @Nullable Object value, Map<?, ?> around, List<AnsweredField> fields) {
        var rows = rows(component, value, around).stream()
                .map(row -> of(component.children(), row))
                .filter(row -> !row.isEmpty())
                .toList();
        if (!rows.isEmpty()) fields.add(new AnsweredField(component.label(), List.of(), rows));
    }

    private static List<Map<?, ?>> rows(FormComponent component, @Nullable Object value, Map<?, ?> around) {
        if (value instanceof Map<?, ?> one) return List.of(one);
        if (!(value instanceof List<?> several)) return component.key().isEmpty() ? List.of(around) : List.of();
        var rows = new ArrayList<Map<?, ?>>();
        for (var row : several) if (row instanceof Map<?, ?> one) rows.add(one);
        return rows;
    }

    private static List<Object> values(FormComponent component, Object value) {
        return value instanceof List<?> several
                ? several.stream().map(one -> component.option(one)).toList()
                : List.of(component.option(value));
    }
}
