package subrosa.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

@Converter
class ContactPlanMemo extends JsonColumn<ContactPlanDraft> {

    ContactPlanMemo() {
        super(new TypeReference<>() {});
    }
}
