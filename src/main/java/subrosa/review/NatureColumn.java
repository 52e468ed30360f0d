package subrosa.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import subrosa.channel.JsonColumn;
import subrosa.instrument.LegalNature;

@Converter
class NatureColumn extends JsonColumn<LegalNature> {

    NatureColumn() {
        super(new TypeReference<>() {});
    }
}
