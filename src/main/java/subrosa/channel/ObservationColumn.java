package subrosa.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

@Converter
class ObservationColumn extends JsonColumn<Observation> {

    ObservationColumn() {
        super(new TypeReference<>() {});
    }
}
