package subrosa.announcement;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import subrosa.channel.JsonColumn;

@Converter
class NamedColumn extends JsonColumn<List<Named>> {

    NamedColumn() {
        super(new TypeReference<>() {});
    }
}
