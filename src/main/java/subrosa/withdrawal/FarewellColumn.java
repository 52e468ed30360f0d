package subrosa.withdrawal;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import subrosa.channel.JsonColumn;

@Converter
class FarewellColumn extends JsonColumn<Farewell> {

    FarewellColumn() {
        super(new TypeReference<>() {});
    }
}
