package subrosa.channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a value object (a record, or a list of records) whole in one {@code varchar(1000000)} column.
 *
 * <p>For what is written once and read together, such as the items of an opinion: no join, no N+1, and one place to seal.
 */
public abstract class JsonColumn<T> implements AttributeConverter<@Nullable T, @Nullable String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private final TypeReference<T> type;

    protected JsonColumn(TypeReference<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        if (value == null) return null;
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            // The cause quotes the value, which is substance: it is left out on purpose.
            throw new IllegalStateException("A dossier value of " + type.getType() + " cannot be written.");
        }
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String column) {
        if (column == null) return null;
        try {
            return Objects.requireNonNull(JSON.readValue(column, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A dossier value of " + type.getType() + " cannot be read.");
        }
    }
}
