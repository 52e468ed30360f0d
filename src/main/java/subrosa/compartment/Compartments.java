package subrosa.compartment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who is inside which compartment. A compartment has the reference of its channel and exists from the channel's creation. */
@Service
@Transactional
public class Compartments {

    private final StoredCompartments stored;
    private final ReadIns readIns;
    private final ObjectProvider<AnsweredBefore> answered;
    private final Witness witness;
    private final Clock clock;

    Compartments(
            StoredCompartments stored,
            ReadIns readIns,
            ObjectProvider<AnsweredBefore> answered,
            Witness witness,
            Clock clock) {
        this.stored = stored;
        this.readIns = readIns;
        this.answered = answered;
        this.witness = witness;
        this.clock = clock;
    }

    /** Comes before everything that is written into it. */
    public void open(String compartment, Level level) {
        stored.save(new Compartment(compartment, level));
    }

    /** @throws NotKnown when there is no such compartment; whether it is the reader's to know is for the caller to ask */
    @Transactional(readOnly = true)
    public Level levelOf(String compartment) {
        return stored.findById(compartment).orElseThrow(NotKnown::new).level();
    }

    /**
     * Reads accounts in; one that is inside already stays so, with its first date. Their clearance is for the caller to ask, who knows
     * accounts; whom it does not reach sees nothing all the same.
     */
    public void readIn(String compartment, Collection<String> accounts) {
        answered.getObject().forget();
        var inside = readersOf(compartment);
        accounts.stream()
                .distinct()
                .filter(account -> !inside.contains(account))
                .forEach(account -> {
                    var by = CurrentReader.get();
                    readIns.save(new ReadIn(compartment, account, by.account(), clock.instant()));
                    witness.readsIn(compartment, account, by);
                });
    }

    public void readOff(String compartment, String account) {
        answered.getObject().forget();
        readIns.open(compartment, account).ifPresent(open -> {
            open.readOff(clock.instant());
            witness.readsOff(compartment, account, CurrentReader.get());
        });
    }

    /** Nobody is inside any more. */
    public void readEverybodyOff(String compartment) {
        answered.getObject().forget();
        var inside = readersOf(compartment);
        readIns.end(compartment, clock.instant());
        inside.forEach(account -> witness.readsOff(compartment, account, CurrentReader.get()));
    }

    @Transactional(readOnly = true)
    public List<String> readersOf(String compartment) {
        return readIns.open(compartment).stream().map(ReadIn::account).toList();
    }

    /** How many are inside of each, for whoever has to know that it exists. Who they are is for those inside. */
    @Transactional(readOnly = true)
    public Map<String, Long> readersByCompartment() {
        return readIns.counts().stream()
                .collect(Collectors.toMap(ReadIns.Count::getCompartment, ReadIns.Count::getReaders));
    }

    /** The compartments that this reader is inside of and cleared for; asked once per request, not once per row. */
    @Transactional(readOnly = true)
    public List<String> openTo(Reader reader) {
        return readInsOf(reader).stream().map(Inside::compartment).toList();
    }

    /** {@link #openTo}, with since when and by whom. */
    @Transactional(readOnly = true)
    public List<Inside> readInsOf(Reader reader) {
        var open = readIns.of(reader.account(), reader.clearance().andBelow());
        witness.looksOver(open.stream().map(Inside::compartment).toList(), reader);
        return open;
    }

    /** Refuses whoever is not inside, or not cleared for its level, in the same words as for what does not exist. */
    @Transactional(readOnly = true)
    public void requireInside(String compartment) {
        if (isInside(compartment)) return;
        witness.isTurnedAway(compartment, CurrentReader.get());
        throw new NotKnown();
    }

    @Transactional(readOnly = true)
    public boolean isInside(String compartment) {
        var reader = CurrentReader.get();
        var inside = reader.isSystem()
                || answered.getObject()
                        .orElse(
                                compartment,
                                reader,
                                () -> readIns.isInside(
                                        compartment,
                                        reader.account(),
                                        reader.clearance().andBelow()));
        if (inside) witness.worksIn(compartment, reader);
        return inside;
    }
}
