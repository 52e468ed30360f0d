package subrosa.announcement;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import subrosa.channel.JsonColumn;

@Converter
class ExposureColumn extends JsonColumn<Exposure> {

    ExposureColumn() {
        super(new TypeReference<>() {});
    }
}
