package subrosa.channel.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields in which an event is reported, read from what its reporter says: the components of a record, and of a record in it. */
record ReportForm(List<Field> fields) {

    private static final int LONG = 300;

    enum Kind {
        LINE,
        TEXT,
        DAY,
        YES,
        CHOICE
    }

    /**
     * @param name with a dot where it belongs to a record inside
     * @param words the name of the type whose constants are chosen among, as messages have it; nothing where the dossier has the choices
     */
    record Field(
            String name,
            Kind kind,
            boolean required,
            @Nullable Integer longest,
            @Nullable String words,
            List<String> constants) {

        /** The last part of the name: what the dossier's choices go by. */
        String last() {
            return name.substring(name.lastIndexOf('.') + 1);
        }

        /** A constant that no message names, as English writes it: {@code Peremptory norms}. */
        public String plain(String constant) {
            return constant.charAt(0)
                    + constant.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** As an id in the page, where a dot would be a mark of its own. */
        public String id() {
            return name.replace('.', '-');
        }
    }

    static ReportForm of(Class<?> draft) {
        var fields = new ArrayList<Field>();
        for (var component : draft.getRecordComponents()) {
            if (component.getType().isRecord())
                for (var inner : component.getType().getRecordComponents())
                    fields.add(field(component.getName() + "." + inner.getName(), inner, false));
            else fields.add(field(component.getName(), component, isRequired(component)));
        }
        return new ReportForm(fields);
    }

    private static Field field(String name, RecordComponent component, boolean required) {
        var type = component.getType();
        if (type.isEnum())
            return new Field(
                    name,
                    Kind.CHOICE,
                    required,
                    null,
                    Character.toLowerCase(type.getSimpleName().charAt(0))
                            + type.getSimpleName().substring(1),
                    Arrays.stream(type.getEnumConstants())
                            .map(one -> ((Enum<?>) one).name())
                            .toList());
        if (type == UUID.class) return new Field(name, Kind.CHOICE, required, null, null, List.of());
        if (type == LocalDate.class) return new Field(name, Kind.DAY, required, null, null, List.of());
        if (type == boolean.class) return new Field(name, Kind.YES, false, null, null, List.of());
        var size = component.getAccessor().getAnnotation(Size.class);
        var longest = size == null ? null : size.max();
        return new Field(
                name, longest != null && longest > LONG ? Kind.TEXT : Kind.LINE, required, longest, null, List.of());
    }

    private static boolean isRequired(RecordComponent component) {
        var accessor = component.getAccessor();
        return accessor.isAnnotationPresent(NotBlank.class) || accessor.isAnnotationPresent(NotNull.class);
    }

    /** What was typed, in the shape of the draft; what was left empty is absent. */
    Map<String, Object> draftOf(Map<String, String> typed) {
        var draft = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            var value = typed.getOrDefault(field.name(), "");
            if (value.isBlank() && field.kind() != Kind.YES) continue;
            Object said = field.kind() == Kind.YES ? !value.isBlank() : value;
            var dot = field.name().indexOf('.');
            if (dot < 0) draft.put(field.name(), said);
            else inner(draft, field.name().substring(0, dot)).put(field.last(), said);
        }
        return draft;
    }

    /** What is wrong with the report and with no field of it alone. */
    List<String> besideFields(Map<String, String> errors) {
        var names = fields.stream().map(Field::name).toList();
        return errors.entrySet().stream()
                .filter(error -> !names.contains(error.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    @SuppressWarnings("unchecked") // What is put there is put by this method.
    private static Map<String, Object> inner(Map<String, Object> draft, String name) {
        return (Map<String, Object>) draft.computeIfAbsent(name, key -> new LinkedHashMap<String, Object>());
    }
}
