package subrosa.channel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** People who were read in to a channel that was under way, or read off it, with the day on which they signed for it (domain.md §1). */
@Entity
@Table(name = "reader_change")
public class ReaderChange extends DossierRecord {

    private List<String> accounts;

    private boolean readIn;

    private @Nullable LocalDate signedOn;

    private @Nullable String note;

    protected ReaderChange() {}

    private ReaderChange(
            String channel,
            List<String> accounts,
            boolean readIn,
            @Nullable LocalDate signedOn,
            @Nullable String note,
            Instant at) {
        super(channel, at);
        this.accounts = List.copyOf(accounts);
        this.readIn = readIn;
        this.signedOn = signedOn;
        this.note = note;
    }

    static ReaderChange in(String channel, List<String> accounts, LocalDate briefedOn, Instant at) {
        return new ReaderChange(channel, accounts, true, briefedOn, null, at);
    }

    static ReaderChange off(String channel, ReadOffDraft draft, Instant at) {
        return new ReaderChange(channel, List.of(draft.account()), false, draft.debriefedOn(), draft.note(), at);
    }

    public List<String> accounts() {
        return accounts;
    }

    /** Whether they were read in; else they were read off. */
    public boolean readIn() {
        return readIn;
    }

    /** When they signed the briefing or the debriefing; nothing for whoever signed none when they were read off. */
    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    /** Why somebody who was read off signed no debriefing. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
