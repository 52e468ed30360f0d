package subrosa.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

@Converter
class CallFindingsColumn extends JsonColumn<CallFindings> {

    CallFindingsColumn() {
        super(new TypeReference<>() {});
    }
}
