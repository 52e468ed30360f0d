package subrosa.announcement;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import subrosa.channel.JsonColumn;

@Converter
class DirectionColumn extends JsonColumn<Direction> {

    DirectionColumn() {
        super(new TypeReference<>() {});
    }
}
