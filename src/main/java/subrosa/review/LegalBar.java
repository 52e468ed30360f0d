package subrosa.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import subrosa.instrument.Instrument;

/** A bar that was found after the opinion: it shuts the gate for this very text, whatever was cleared before (INV-01, INV-08). */
@Entity
@Table(name = "legal_bar")
public class LegalBar extends ReviewRecord {

    private LegalItem item;

    private String finding;

    protected LegalBar() {}

    LegalBar(Instrument instrument, LegalBarDraft draft, Instant at) {
        super(instrument, at);
        this.item = draft.item();
        this.finding = draft.finding();
    }

    public LegalItem item() {
        return item;
    }

    public String finding() {
        return finding;
    }
}
