package subrosa.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

@Converter
class MemconColumn extends JsonColumn<Memcon> {

    MemconColumn() {
        super(new TypeReference<>() {});
    }
}
