package subrosa.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;

@Converter
class Uuids extends JsonColumn<List<UUID>> {

    Uuids() {
        super(new TypeReference<>() {});
    }
}
