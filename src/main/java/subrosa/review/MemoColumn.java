package subrosa.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import subrosa.channel.JsonColumn;

@Converter
class MemoColumn extends JsonColumn<ActionMemoDraft> {

    MemoColumn() {
        super(new TypeReference<>() {});
    }
}
