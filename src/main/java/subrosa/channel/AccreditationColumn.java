package subrosa.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

@Converter
class AccreditationColumn extends JsonColumn<Accreditation> {

    AccreditationColumn() {
        super(new TypeReference<>() {});
    }
}
