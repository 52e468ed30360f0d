package subrosa.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import subrosa.forms.FormValues;
import subrosa.forms.Messages;
import subrosa.forms.ReadingMatter;

/** What was said of a text by word of mouth, for those who decide on it in a call. */
@Component
class OralReading implements FormValues {

    private final OralReviews reviews;
    private final Messages messages;

    OralReading(OralReviews reviews, Messages messages) {
        this.reviews = reviews;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "oralReviews";
    }

    @Override
    public @Nullable Object valueFor(String channel, @Nullable UUID instrument) {
        if (instrument == null) return null;
        var matter = new ReadingMatter(messages);
        reviews.opinion(instrument).ifPresent(opinion -> matter.line("oralOpinion", opinion.outcome())
                .line(
                        "oralBar",
                        opinion.item()
                                .map(item -> messages.orElse(item, item.title()))
                                .orElse(null))
                .line("oralWords", opinion.words()));
        reviews.paragraph(instrument).ifPresent(one -> matter.line("integrityParagraph", one.paragraph()));
        var text = matter.toString();
        return text.isEmpty() ? null : text;
    }
}
