package subrosa.audit;

import java.util.Collection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import subrosa.compartment.Reader;
import subrosa.compartment.Witness;

/** Notes what need-to-know let pass: for the transaction if it may write, and for the request, whose answer shows it. */
@Component
class Touches implements Witness {

    private final ObjectProvider<PendingEntries> pending;

    Touches(ObjectProvider<PendingEntries> pending) {
        this.pending = pending;
    }

    @Override
    public void worksIn(String compartment, Reader reader) {
        var visit = Visit.current();
        if (visit != null && !reader.isSystem()) visit.worksIn(compartment);
        var reading = visit != null && visit.reading();
        if (!reading && !TransactionSynchronizationManager.isCurrentTransactionReadOnly())
            pending.getObject().write(compartment, reader);
    }

    @Override
    public void looksOver(Collection<String> compartments, Reader reader) {
        var visit = Visit.current();
        if (visit != null && !reader.isSystem()) visit.looksOver(compartments);
    }

    @Override
    public void isTurnedAway(String compartment, Reader reader) {
        var visit = Visit.current();
        if (visit != null) visit.isTurnedAway(compartment);
    }

    @Override
    public void readsIn(String compartment, String account, Reader by) {
        note(Act.READ_IN, compartment, account, by);
    }

    @Override
    public void readsOff(String compartment, String account, Reader by) {
        note(Act.READ_OFF, compartment, account, by);
    }

    @Override
    public void asksToRead(String compartment, Reader reader, String reason) {
        note(Act.ASK, compartment, reader.account(), reader, Why.typed(reason));
    }

    @Override
    public void opensFor(String compartment, String account, Reader by, String reason) {
        note(Act.UNSEAL, compartment, account, by, Why.typed(reason));
    }

    private void note(Act act, String compartment, String account, Reader by) {
        note(act, compartment, account, by, Why.UNSAID);
    }

    private void note(Act act, String compartment, String account, Reader by, Why why) {
        var entries = pending.getObject();
        entries.write(compartment, by);
        entries.add(EntryDraft.of(Errand.current(), compartment, by.account(), act, Entry.DONE)
                .about(account)
                .because(why));
    }
}
