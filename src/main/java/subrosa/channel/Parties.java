package subrosa.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class Parties extends JsonColumn<List<Party>> {

    Parties() {
        super(new TypeReference<>() {});
    }
}
