package subrosa.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class Dispositions extends JsonColumn<List<Disposition>> {

    Dispositions() {
        super(new TypeReference<>() {});
    }
}
