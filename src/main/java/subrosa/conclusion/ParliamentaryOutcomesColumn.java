package subrosa.conclusion;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import subrosa.channel.JsonColumn;

@Converter
class ParliamentaryOutcomesColumn extends JsonColumn<List<ParliamentaryOutcome>> {

    ParliamentaryOutcomesColumn() {
        super(new TypeReference<>() {});
    }
}
