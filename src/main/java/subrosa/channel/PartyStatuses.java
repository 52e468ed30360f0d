package subrosa.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
class PartyStatuses extends JsonColumn<List<PartyStatus>> {

    PartyStatuses() {
        super(new TypeReference<>() {});
    }
}
