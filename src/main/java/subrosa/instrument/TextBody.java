package subrosa.instrument;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import subrosa.channel.JsonColumn;

@Converter
class TextBody extends JsonColumn<Text> {

    TextBody() {
        super(new TypeReference<>() {});
    }
}
