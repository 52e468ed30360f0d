package subrosa.compartment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.AnsweredBefore.Way;

/** Keeps who is inside which compartment. A compartment has the reference of its channel and exists from the channel's creation. */
@Service
@Transactional
public class Compartments {

    /** Of what does not exist. Whoever is turned away from it was asked about like anybody else, so that the one answer takes as long as the other. */
    public static final String OF_NOTHING = "";

    private final StoredCompartments stored;
    private final ReadIns readIns;
    private final ReadingGrants grants;
    private final ObjectProvider<AnsweredBefore> answered;
    private final Witness witness;
    private final Clock clock;

    Compartments(
            StoredCompartments stored,
            ReadIns readIns,
            ReadingGrants grants,
            ObjectProvider<AnsweredBefore> answered,
            Witness witness,
            Clock clock) {
        this.stored = stored;
        this.readIns = readIns;
        this.grants = grants;
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

    /** The levels of these, for somebody who is inside of all of them. */
    @Transactional(readOnly = true)
    public Map<String, Level> levelsOf(Collection<String> compartments) {
        return compartments.isEmpty()
                ? Map.of()
                : stored.findAllById(compartments).stream()
                        .collect(Collectors.toMap(Compartment::reference, Compartment::level));
    }

    /**
     * Who is inside changes by one transaction at a time: whoever looks first who is, and then changes it, holds the compartment before. Until the
     * transaction ends.
     */
    public void hold(String compartment) {
        stored.held(compartment);
    }

    /**
     * Reads accounts in; one that is inside already stays so, with its first date. Their clearance is for the caller to ask, who knows
     * accounts; whom it does not reach sees nothing all the same.
     */
    public void readIn(String compartment, Collection<String> accounts) {
        hold(compartment);
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

    /** Also what was opened to them by request is closed, but for what the inspector has opened to themselves: that is nobody's to refuse. */
    public void readOff(String compartment, String account) {
        hold(compartment);
        answered.getObject().forget();
        var open = readIns.open(compartment, account);
        if (open.isEmpty()) return;
        open.forEach(one -> one.readOff(clock.instant()));
        grants.end(compartment, account, clock.instant());
        witness.readsOff(compartment, account, CurrentReader.get());
    }

    /**
     * Notes that the current reader asks to read a compartment, which they are not inside of, or whose parts their role does not open to them.
     *
     * @param reason in their own words; the log keeps its digest
     * @throws NotKnown when there is none, or none that they are cleared for
     */
    public void askToRead(String compartment, String reason) {
        var reader = CurrentReader.get();
        if (!stored.findById(compartment)
                .filter(known -> reader.clearance().reaches(known.level()))
                .isPresent()) {
            witness.isTurnedAway(compartment, reader);
            throw new NotKnown();
        }
        witness.asksToRead(compartment, reader, reason);
    }

    /**
     * Opens the whole of the compartment to somebody, inside or not, for reading and for a time. Their clearance has to reach its level all the same.
     *
     * @param reason in the words of whoever asked; the log keeps its digest
     */
    public void openForReading(String compartment, String account, Instant until, String reason) {
        answered.getObject().forget();
        var by = CurrentReader.get();
        grants.save(new ReadingGrant(compartment, account, by.account(), clock.instant(), until));
        witness.opensFor(compartment, account, by, reason);
    }

    /** Notes that something inside, which has a list of readers of its own, was opened to one of those inside. */
    public void noteUnsealed(String compartment, String account, String reason) {
        witness.opensFor(compartment, account, CurrentReader.get(), reason);
    }

    /** Nobody is inside any more, and nobody reads by request. */
    public void readEverybodyOff(String compartment) {
        hold(compartment);
        answered.getObject().forget();
        var inside = readersOf(compartment);
        readIns.end(compartment, clock.instant());
        grants.endAll(compartment, clock.instant());
        inside.forEach(account -> witness.readsOff(compartment, account, CurrentReader.get()));
    }

    @Transactional(readOnly = true)
    public List<String> readersOf(String compartment) {
        return readIns.open(compartment).stream().map(ReadIn::account).toList();
    }

    /** The accounts inside of each of these, for somebody who is inside of all of them. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> readersOf(Collection<String> compartments) {
        return compartments.isEmpty()
                ? Map.of()
                : readIns.open(compartments).stream()
                        .collect(Collectors.groupingBy(
                                ReadIn::compartment, Collectors.mapping(ReadIn::account, Collectors.toSet())));
    }

    /** How many are inside of each of these, for whoever has to know that it exists. Who they are is for those inside. */
    @Transactional(readOnly = true)
    public Map<String, Long> numberOfReaders(Collection<String> compartments) {
        return readIns.counts(compartments).stream()
                .collect(Collectors.toMap(ReadIns.Count::getCompartment, ReadIns.Count::getReaders));
    }

    /** The compartments that this reader may read: those they work in, and those that were opened to them for a time. Once per request, not per row. */
    @Transactional(readOnly = true)
    public List<String> openTo(Reader reader) {
        return readInsOf(reader).stream().map(Inside::compartment).toList();
    }

    /** The compartments that this reader is inside of and cleared for. */
    @Transactional(readOnly = true)
    public List<String> workedInBy(Reader reader) {
        return seen(readIns.of(reader.account(), reader.clearance().andBelow()), reader).stream()
                .map(Inside::compartment)
                .toList();
    }

    /** {@link #openTo}, with since when and by whom. */
    @Transactional(readOnly = true)
    public List<Inside> readInsOf(Reader reader) {
        var levels = reader.clearance().andBelow();
        var open = new ArrayList<>(readIns.of(reader.account(), levels));
        var inside = open.stream().map(Inside::compartment).collect(Collectors.toSet());
        grants.of(reader.account(), reader.is(Role.INSPECTOR), clock.instant(), levels).stream()
                .filter(grant -> !inside.contains(grant.compartment()))
                .forEach(open::add);
        return seen(open, reader);
    }

    private List<Inside> seen(List<Inside> open, Reader reader) {
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
        var inside = reader.isSystem() || worksIn(compartment, reader) || mayRead(compartment, reader);
        if (inside) witness.worksIn(compartment, reader);
        return inside;
    }

    private boolean worksIn(String compartment, Reader reader) {
        return answered.getObject()
                .orElse(
                        compartment,
                        reader,
                        Way.READ_IN,
                        () -> readIns.isInside(
                                compartment,
                                reader.account(),
                                reader.clearance().andBelow()));
    }

    /** Whether the compartment was opened to this reader for a time, in work that changes nothing. */
    private boolean mayRead(String compartment, Reader reader) {
        return reader.onlyReads()
                && answered.getObject()
                        .orElse(
                                compartment,
                                reader,
                                Way.BY_REQUEST,
                                () -> grants.isOpen(
                                        compartment,
                                        reader.account(),
                                        reader.is(Role.INSPECTOR),
                                        clock.instant(),
                                        reader.clearance().andBelow()));
    }

    /** Whether the current reader reads here because they asked for it, inside or not: then they see what there is, whatever their role. */
    @Transactional(readOnly = true)
    public boolean isOpenedToReader(String compartment) {
        var reader = CurrentReader.get();
        return !reader.isSystem() && mayRead(compartment, reader);
    }

    /** Whether an account works in the compartment, whatever it is cleared for. */
    @Transactional(readOnly = true)
    public boolean isReadIn(String compartment, String account) {
        return !readIns.open(compartment, account).isEmpty();
    }
}
