package subrosa.conclusion;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import subrosa.channel.JsonColumn;

@Converter
class RecordReviewDraftColumn extends JsonColumn<RecordReviewDraft> {

    RecordReviewDraftColumn() {
        super(new TypeReference<>() {});
    }
}
