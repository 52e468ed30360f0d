package subrosa.conclusion;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import subrosa.channel.JsonColumn;

@Converter
class CabinetOutcomeColumn extends JsonColumn<CabinetOutcome> {

    CabinetOutcomeColumn() {
        super(new TypeReference<>() {});
    }
}
