package subrosa.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class Persons extends JsonColumn<List<Person>> {

    Persons() {
        super(new TypeReference<>() {});
    }
}
