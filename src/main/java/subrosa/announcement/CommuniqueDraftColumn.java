package subrosa.announcement;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import subrosa.channel.JsonColumn;

@Converter
class CommuniqueDraftColumn extends JsonColumn<CommuniqueDraft> {

    CommuniqueDraftColumn() {
        super(new TypeReference<>() {});
    }
}
