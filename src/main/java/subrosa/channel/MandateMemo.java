package subrosa.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

@Converter
class MandateMemo extends JsonColumn<MandateDraft> {

    MandateMemo() {
        super(new TypeReference<>() {});
    }
}
