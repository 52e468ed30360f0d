package subrosa.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import subrosa.channel.JsonColumn;

@Converter
class ItemAnswers extends JsonColumn<List<ItemAnswer>> {

    ItemAnswers() {
        super(new TypeReference<>() {});
    }
}
