package subrosa.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import subrosa.compartment.OncePerTransaction;
import subrosa.compartment.Reader;

/**
 * What one transaction has to answer for, written just before it commits: with the work, or neither. A transaction that is rolled back leaves
 * nothing here; its refusal is logged by whoever gives the answer.
 */
@Component
@Scope(OncePerTransaction.SCOPE)
class PendingEntries implements TransactionSynchronization {

    private record Work(String compartment, Reader reader) {}

    private final Map<Work, Set<Errand>> works = new LinkedHashMap<>();
    private final Map<String, Why> reasons = new HashMap<>();
    private final List<EntryDraft> others = new ArrayList<>();
    private final StoredLog log;

    PendingEntries(StoredLog log) {
        this.log = log;
        TransactionSynchronizationManager.registerSynchronization(this);
    }

    void write(String compartment, Reader reader) {
        works.computeIfAbsent(new Work(compartment, reader), work -> new LinkedHashSet<>())
                .add(Errand.current());
    }

    void write(String compartment, Reader reader, Why why) {
        write(compartment, reader);
        reasons.put(compartment, why);
    }

    void add(EntryDraft entry) {
        others.add(entry);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        var entries = new ArrayList<EntryDraft>();
        works.forEach((work, errands) -> {
            if (!actsInPassing(work)) entries.add(write(work, errands));
        });
        entries.addAll(others);
        if (!entries.isEmpty()) log.appendLast(entries);
    }

    /** What the system did on the way of a person's errand is that person's. */
    private boolean actsInPassing(Work work) {
        return work.reader().isSystem()
                && works.keySet().stream()
                        .anyMatch(other -> other.compartment().equals(work.compartment())
                                && !other.reader().isSystem());
    }

    private EntryDraft write(Work work, Set<Errand> errands) {
        var first = errands.iterator().next();
        var concerned = new LinkedHashSet<String>();
        for (var errand : errands) {
            if (errand != first) concerned.add(errand.name());
            concerned.addAll(errand.concerned());
        }
        return EntryDraft.of(first, concerned, work.compartment(), work.reader().account(), Act.WRITE, Entry.DONE)
                .because(reasons.getOrDefault(work.compartment(), Why.UNSAID));
    }

    @Override
    public void afterCommit() {
        var visit = Visit.current();
        if (visit != null) works.keySet().forEach(work -> visit.wrote(work.compartment()));
    }
}
