package subrosa.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Reader;

/**
 * Takes what is to be logged. Nothing is lost silently: what cannot be logged fails, and with it whatever waited for it.
 *
 * <p>Reads, writes and read-ins come by themselves, from need-to-know.
 */
@Service
public class AuditLog {

    private final StoredLog stored;
    private final ObjectProvider<PendingEntries> pending;

    AuditLog(StoredLog stored, ObjectProvider<PendingEntries> pending) {
        this.stored = stored;
        this.pending = pending;
    }

    /** What this transaction writes in a compartment is written down with its reason, whether need-to-know was asked or not. */
    public void noteWrite(String compartment, Why why) {
        pending.getObject().write(compartment, CurrentReader.get(), why);
    }

    /** That a key was made, changed or ended, with the transaction that says so. */
    public void noteKey(String compartment, String about, Why why) {
        pending.getObject().add(draft(Act.KEY, compartment, about, why));
    }

    /** That somebody is away, or is not any more, with the transaction that says so. */
    public void noteAbsence(Optional<String> deputy, UUID absence) {
        var about = deputy.map(account -> account + " " + absence).orElse(absence.toString());
        pending.getObject().add(draft(Act.ABSENCE, Entry.HOUSE, about, Why.UNSAID));
    }

    /** That a rule refused what the institution was about to do by itself, with the transaction that keeps the failure. Nobody is answered who could be told. */
    public void noteRefusal(String compartment, String step, String fact) {
        Errand.on(step, () -> {
            pending.getObject()
                    .add(EntryDraft.of(
                            Errand.current(), compartment, Reader.system().account(), Act.REFUSED, fact));
            return fact;
        });
    }

    /** The entry that a chain ends with now; nothing as long as it has none. */
    public Optional<Entry> last(String chain) {
        return stored.last(chain);
    }

    /** Logs at once and for good, in a transaction of its own, whatever becomes of the work around it. */
    public void record(Collection<EntryDraft> entries) {
        if (!entries.isEmpty()) stored.appendAlone(entries);
    }

    /** Logs an answer before it is given; it need not be kept back then. */
    public void recordAnswer(Act act, String chain, @Nullable String about, Why why) {
        stored.appendAlone(List.of(draft(act, chain, about, why)));
        var visit = Visit.current();
        if (visit != null) visit.logged();
    }

    /** The house's own books are looked at: logged as a read in the house's chain before the answer leaves, or at once where there is none. */
    public void noteRead(List<String> asked) {
        asked.forEach(Errand::concerns);
        var visit = Visit.current();
        if (visit != null) visit.worksIn(Entry.HOUSE);
        else stored.appendAlone(List.of(draft(Act.READ, Entry.HOUSE, null, Why.UNSAID)));
    }

    /** Something of a channel is shown to somebody who need not be inside: logged as a read in its chain, likewise. */
    public void noteShown(String chain) {
        var visit = Visit.current();
        if (visit != null) visit.worksIn(chain);
        else stored.appendAlone(List.of(draft(Act.READ, chain, null, Why.UNSAID)));
    }

    /** The entries that are asked for, the latest first. Says nothing about who may: callers ask that first. */
    public List<Entry> entries(LogQuery query, LogQuery.@Nullable Place after, int most) {
        return stored.find(query, after, most);
    }

    /** The last entry of each of these chains that has one, by the chain's name. */
    public Map<String, Entry> lastOf(Collection<String> chains) {
        return stored.lastOf(chains);
    }

    /** Whether somebody ever signed in by that name: what is typed as one may be anything, a password among others. */
    public boolean knows(String account) {
        return stored.hasSignedIn(account);
    }

    private static EntryDraft draft(Act act, String chain, @Nullable String about, Why why) {
        var entry = EntryDraft.of(Errand.current(), chain, CurrentReader.get().account(), act, Entry.DONE)
                .because(why);
        return about == null ? entry : entry.about(about);
    }
}
