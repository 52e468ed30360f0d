package subrosa.withdrawal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import subrosa.announcement.FalseDenial;
import subrosa.channel.DossierRecord;
import subrosa.compartment.Reader;

/** What those who were inside say when asked after a deniable close (X2): neither confirmed nor denied, and nothing false. */
@Entity
@Table(name = "lines_to_take")
public class LinesToTake extends DossierRecord {

    private String words;

    private String answers;

    private @Nullable String clearedBy;
    private @Nullable Instant clearedAt;

    private @Nullable String returnedBecause;

    protected LinesToTake() {}

    LinesToTake(String channel, LinesDraft draft, Instant at) {
        super(channel, at);
        if (draft.deniesContact()) throw new FalseDenial();
        this.words = draft.words();
        this.answers = draft.answers();
    }

    void clear(Reader by, Instant at) {
        if (sharesEyesWith(by)) throw new DrafterClearsLines();
        clearedBy = by.account();
        clearedAt = at;
    }

    void sendBack(@Nullable String because, Reader by) {
        if (sharesEyesWith(by)) throw new DrafterClearsLines();
        returnedBecause = because;
    }

    public boolean cleared() {
        return clearedAt != null;
    }

    public String words() {
        return words;
    }

    public String answers() {
        return answers;
    }

    public Optional<String> clearedBy() {
        return Optional.ofNullable(clearedBy);
    }

    public Optional<String> returnedBecause() {
        return Optional.ofNullable(returnedBecause);
    }
}
