package subrosa.conclusion;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import subrosa.channel.JsonColumn;

@Converter
class ExplanatoryMemorandumColumn extends JsonColumn<ExplanatoryMemorandum> {

    ExplanatoryMemorandumColumn() {
        super(new TypeReference<>() {});
    }
}
