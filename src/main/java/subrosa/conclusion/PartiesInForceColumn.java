package subrosa.conclusion;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import subrosa.channel.JsonColumn;

@Converter
class PartiesInForceColumn extends JsonColumn<List<PartyInForce>> {

    PartiesInForceColumn() {
        super(new TypeReference<>() {});
    }
}
