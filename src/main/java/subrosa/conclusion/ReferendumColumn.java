package subrosa.conclusion;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import subrosa.channel.JsonColumn;

@Converter
class ReferendumColumn extends JsonColumn<Referendum> {

    ReferendumColumn() {
        super(new TypeReference<>() {});
    }
}
