package subrosa.conclusion;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import subrosa.channel.JsonColumn;

@Converter
class PersonalApprovalColumn extends JsonColumn<PersonalApproval> {

    PersonalApprovalColumn() {
        super(new TypeReference<>() {});
    }
}
