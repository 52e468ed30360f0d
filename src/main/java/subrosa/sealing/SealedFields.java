package subrosa.sealing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Access;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that a class of records seals, read and written together as one JSON object, by name. */
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

    private final List<One> fields = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    private SealedFields(Class<?> type) {
        for (Class<?> at = type; at != SealedRecord.class; at = at.getSuperclass())
            for (var field : at.getDeclaredFields()) if (isSealed(field)) add(field);
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
        fields.add(new One(
                field,
                field.getAnnotatedType().isAnnotationPresent(Nullable.class),
                Array.get(Array.newInstance(field.getType(), 1), 0),
                JSON.readerFor(type),
                JSON.writerFor(type)));
    }

    @Nullable
    Object[] read(SealedRecord record) {
        var values = new Object[fields.size()];
        try {
            for (int i = 0; i < values.length; i++)
                values[i] = fields.get(i).field().get(record);
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

    /** A failure is told without its cause, which quotes what could not be written. */
    byte[] encode(@Nullable Object[] values, Place place) {
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
            json.writeEndObject();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The record " + place + " cannot be written as JSON.");
        } catch (IOException e) {
            throw new IllegalStateException("The record " + place + " cannot be written.");
        }
        return bytes.toByteArray();
    }

    @Nullable
    Object[] decode(byte[] bytes, Place place) {
        var values = fields.stream().map(One::absent).toArray();
        try (var json = JSON.createParser(bytes)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var position = positions.get(json.currentName());
                json.nextToken();
                if (position == null) json.skipChildren();
                else values[position] = fields.get(position).reader().readValue(json);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The record " + place + " cannot be read as what it was.");
        }
        return values;
    }
}
