package subrosa.sealing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Access;
import jakarta.persistence.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a class of records seals, read and written together as one JSON object, by name. What stands in clear beside them and never changes
 * is written there once more, and compared: who changes a column by hand changes the record.
 */
final class SealedFields {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private static final ClassValue<SealedFields> BY_TYPE = new ClassValue<>() {
        @Override
        protected SealedFields computeValue(Class<?> type) {
            return new SealedFields(type);
        }
    };

    /** @param absent what it is where a record of before does not have it: nothing, zero or false */
    private record One(
            Field field, boolean mayBeAbsent, @Nullable Object absent, ObjectReader reader, ObjectWriter writer) {}

    /** Under this name; no field of Java's is called so. */
    private static final String BESIDE = "=";

    private static final ObjectReader TEXTS = JSON.readerForMapOf(String.class);

    private final List<One> fields = new ArrayList<>();
    private final List<Field> inside = new ArrayList<>();
    private final List<Field> beside = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    private SealedFields(Class<?> type) {
        for (Class<?> at = type; at != SealedRecord.class; at = at.getSuperclass())
            for (var field : at.getDeclaredFields()) {
                if (isSealed(field)) add(field);
                if (isForGood(field)) {
                    field.setAccessible(true);
                    beside.add(field);
                }
            }
    }

    private static boolean isForGood(Field field) {
        var column = field.getAnnotation(Column.class);
        return column != null && !column.updatable() && field.isAnnotationPresent(Access.class);
    }

    static SealedFields of(Class<? extends SealedRecord> type) {
        return BY_TYPE.get(type);
    }

    private static boolean isSealed(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.isSynthetic()
                && !field.isAnnotationPresent(Access.class);
    }

    private void add(Field field) {
        field.setAccessible(true);
        var type = JSON.getTypeFactory().constructType(field.getGenericType());
        positions.put(field.getName(), fields.size());
        inside.add(field);
        fields.add(new One(
                field,
                field.getAnnotatedType().isAnnotationPresent(Nullable.class),
                Array.get(Array.newInstance(field.getType(), 1), 0),
                JSON.readerFor(type),
                JSON.writerFor(type)));
    }

    @Nullable
    Object[] read(SealedRecord record) {
        return values(inside, record);
    }

    /** What stands in clear beside them. */
    @Nullable
    Object[] readBeside(SealedRecord record) {
        return values(beside, record);
    }

    private static @Nullable Object[] values(List<Field> fields, SealedRecord record) {
        var values = new Object[fields.size()];
        try {
            for (int i = 0; i < values.length; i++) values[i] = fields.get(i).get(record);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }

    void write(SealedRecord record, @Nullable Object[] values) {
        try {
            for (int i = 0; i < values.length; i++) fields.get(i).field().set(record, values[i]);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is sealed, without what stands beside it. */
    byte[] encode(@Nullable Object[] values, Place place) {
        return encode(values, null, place);
    }

    /** A failure is told without its cause, which quotes what could not be written. */
    byte[] encode(@Nullable Object[] values, @Nullable Object @Nullable [] besides, Place place) {
        var bytes = new ByteArrayOutputStream(512);
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            for (int i = 0; i < values.length; i++) {
                var one = fields.get(i);
                if (values[i] == null) {
                    if (one.mayBeAbsent()) continue;
                    throw new IllegalStateException(
                            "The record " + place + " lacks its " + one.field().getName() + ".");
                }
                json.writeFieldName(one.field().getName());
                one.writer().writeValue(json, values[i]);
            }
            if (besides != null) {
                json.writeObjectFieldStart(BESIDE);
                for (int i = 0; i < besides.length; i++)
                    if (besides[i] != null) json.writeStringField(beside.get(i).getName(), text(besides[i]));
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The record " + place + " cannot be written as JSON.");
        } catch (IOException e) {
            throw new IllegalStateException("The record " + place + " cannot be written.");
        }
        return bytes.toByteArray();
    }

    /** @throws CannotOpen where what stands beside it in clear is not what stood there when it was sealed */
    @Nullable
    Object[] decode(byte[] bytes, @Nullable Object[] besides, Place place) {
        var values = fields.stream().map(One::absent).toArray();
        Map<String, String> sealedBeside = Map.of();
        try (var json = JSON.createParser(bytes)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var position = positions.get(json.currentName());
                json.nextToken();
                if (json.currentName().equals(BESIDE)) sealedBeside = TEXTS.readValue(json);
                else if (position == null) json.skipChildren();
                else values[position] = fields.get(position).reader().readValue(json);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The record " + place + " cannot be read as what it was.");
        }
        for (int i = 0; i < besides.length; i++)
            if (!isSame(sealedBeside.get(beside.get(i).getName()), besides[i])) throw new CannotOpen(place);
        return values;
    }

    private static boolean isSame(@Nullable String sealed, @Nullable Object found) {
        if (sealed == null || found == null) return sealed == null && found == null;
        // Databases round to the microsecond, up or down.
        if (found instanceof Instant instant) return Math.abs(Long.parseLong(sealed) - micros(instant)) <= 1;
        return sealed.equals(text(found));
    }

    private static String text(Object value) {
        return value instanceof Instant instant ? Long.toString(micros(instant)) : value.toString();
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
