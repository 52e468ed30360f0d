package subrosa.compartment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who is inside which compartment. A compartment has the reference of its channel and exists from the channel's creation. */
@Service
@Transactional
public class Compartments {

    private final ReadIns readIns;
    private final ObjectProvider<AnsweredBefore> answered;
    private final Clock clock;

    Compartments(ReadIns readIns, ObjectProvider<AnsweredBefore> answered, Clock clock) {
        this.readIns = readIns;
        this.answered = answered;
        this.clock = clock;
    }

    /** Reads an account in; an account that is inside already stays so, with its first date. */
    public void readIn(String compartment, Collection<String> accounts) {
        answered.getObject().forget();
        var inside = readersOf(compartment);
        accounts.stream()
                .distinct()
                .filter(account -> !inside.contains(account))
                .forEach(account -> readIns.save(
                        new ReadIn(compartment, account, CurrentReader.get().account(), clock.instant())));
    }

    public void readOff(String compartment, String account) {
        answered.getObject().forget();
        readIns.open(compartment, account).ifPresent(open -> open.readOff(clock.instant()));
    }

    @Transactional(readOnly = true)
    public List<String> readersOf(String compartment) {
        return readIns.open(compartment).stream().map(ReadIn::account).toList();
    }

    /** The compartments that this reader is inside of; asked once per request, not once per row. */
    @Transactional(readOnly = true)
    public List<String> openTo(Reader reader) {
        return readIns.compartmentsOf(reader.account());
    }

    /** Refuses whoever is not inside, in the same words as for what does not exist. */
    @Transactional(readOnly = true)
    public void requireInside(String compartment) {
        if (!isInside(compartment)) throw new NotKnown();
    }

    @Transactional(readOnly = true)
    public boolean isInside(String compartment) {
        var reader = CurrentReader.get();
        return reader.isSystem()
                || answered.getObject()
                        .orElse(compartment, reader.account(), () -> readIns.open(compartment, reader.account())
                                .isPresent());
    }
}
