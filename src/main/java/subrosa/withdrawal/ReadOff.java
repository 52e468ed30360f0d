package subrosa.withdrawal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import subrosa.channel.DossierRecord;

/** The debriefing of everybody who was inside (X2). */
@Entity
@Table(name = "read_off")
public class ReadOff extends DossierRecord {

    private List<ReadOffEntry> entries;

    protected ReadOff() {}

    /** @param inside the accounts that have to be read off */
    ReadOff(String channel, Collection<String> inside, List<ReadOffEntry> entries, Instant at) {
        super(channel, at);
        var named = entries.stream().map(ReadOffEntry::account).collect(Collectors.toSet());
        if (!named.containsAll(new HashSet<>(inside))
                || entries.stream()
                        .anyMatch(entry -> !entry.debriefed()
                                && (entry.note() == null || entry.note().isBlank()))) throw new ReaderForgotten();
        this.entries = List.copyOf(entries);
    }

    public List<ReadOffEntry> entries() {
        return entries;
    }
}
