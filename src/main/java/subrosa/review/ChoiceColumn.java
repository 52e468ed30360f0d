package subrosa.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import subrosa.channel.JsonColumn;
import subrosa.instrument.InstrumentChoice;

@Converter
class ChoiceColumn extends JsonColumn<InstrumentChoice> {

    ChoiceColumn() {
        super(new TypeReference<>() {});
    }
}
