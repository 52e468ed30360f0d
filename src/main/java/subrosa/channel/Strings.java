package subrosa.channel;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

@Converter
public class Strings extends JsonColumn<List<String>> {

    public Strings() {
        super(new TypeReference<>() {});
    }
}
