package subrosa.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import subrosa.compartment.CurrentReader;
import subrosa.instrument.Instrument;

/**
 * Who benefits, who is left out and who may be harmed, in one paragraph, where the tempo has no time for the report (table F). It stands for
 * exactly this text until the checked report takes its place.
 */
@Entity
@Table(name = "integrity_paragraph")
public class IntegrityParagraph extends ReviewRecord {

    private String paragraph;

    protected IntegrityParagraph() {}

    IntegrityParagraph(Instrument instrument, String paragraph, @Nullable String textHash, Instant at) {
        super(instrument, at);
        if (textHash != null && !textHash.equals(hash())) throw new TextChangedMeanwhile();
        if (instrument.currentVersion().sharesEyesWith(CurrentReader.get())) throw new AuthorReviewsOwnText();
        this.paragraph = paragraph;
    }

    public String paragraph() {
        return paragraph;
    }
}
