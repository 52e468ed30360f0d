package subrosa.instrument;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import subrosa.channel.JsonColumn;

@Converter
class LegalNatureColumn extends JsonColumn<LegalNature> {

    LegalNatureColumn() {
        super(new TypeReference<>() {});
    }
}
