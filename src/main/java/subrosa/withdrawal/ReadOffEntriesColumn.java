package subrosa.withdrawal;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import subrosa.channel.JsonColumn;

@Converter
class ReadOffEntriesColumn extends JsonColumn<List<ReadOffEntry>> {

    ReadOffEntriesColumn() {
        super(new TypeReference<>() {});
    }
}
