package subrosa.announcement;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import subrosa.channel.JsonColumn;

@Converter
class AttestationColumn extends JsonColumn<Attestation> {

    AttestationColumn() {
        super(new TypeReference<>() {});
    }
}
