package subrosa.conclusion;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import subrosa.channel.JsonColumn;

@Converter
class ObligationReportsColumn extends JsonColumn<List<ObligationReport>> {

    ObligationReportsColumn() {
        super(new TypeReference<>() {});
    }
}
