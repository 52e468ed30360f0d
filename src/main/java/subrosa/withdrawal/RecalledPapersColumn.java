package subrosa.withdrawal;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import subrosa.channel.JsonColumn;

@Converter
class RecalledPapersColumn extends JsonColumn<List<RecalledPaper>> {

    RecalledPapersColumn() {
        super(new TypeReference<>() {});
    }
}
