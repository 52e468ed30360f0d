package subrosa.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

@Converter
class GradesColumn extends JsonColumn<Grades> {

    GradesColumn() {
        super(new TypeReference<>() {});
    }
}
