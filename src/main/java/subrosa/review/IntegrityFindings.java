package subrosa.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import subrosa.channel.JsonColumn;

@Converter
class IntegrityFindings extends JsonColumn<IntegrityDraft> {

    IntegrityFindings() {
        super(new TypeReference<>() {});
    }
}
