package subrosa.conclusion;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import subrosa.channel.JsonColumn;

@Converter
class RegistrationDraftColumn extends JsonColumn<RegistrationDraft> {

    RegistrationDraftColumn() {
        super(new TypeReference<>() {});
    }
}
