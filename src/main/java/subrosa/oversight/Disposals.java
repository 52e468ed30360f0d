package subrosa.oversight;

import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.audit.AuditLog;
import subrosa.audit.Errand;
import subrosa.audit.Why;
import subrosa.channel.ChannelRegister;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Reader;
import subrosa.compartment.Role;
import subrosa.engine.Attempts;
import subrosa.sealing.Keyrings;

/**
 * Lawful disposal of a channel's records (INV-03): the records section and the inspector turn one key each, two people; then the key under which
 * everything of the channel is sealed is destroyed, and the certificate remains. For anybody else there is nothing here.
 */
@Service
public class Disposals {

    private final StoredDisposals stored;
    private final ChannelRegister register;
    private final Compartments compartments;
    private final ArchivedRecords archived;
    private final Destructions destructions;
    private final Keyrings keyrings;
    private final AuditLog log;
    private final Attempts attempts;
    private final Clock clock;

    Disposals(
            StoredDisposals stored,
            ChannelRegister register,
            Compartments compartments,
            ArchivedRecords archived,
            Destructions destructions,
            Keyrings keyrings,
            AuditLog log,
            Attempts attempts,
            Clock clock) {
        this.stored = stored;
        this.register = register;
        this.compartments = compartments;
        this.archived = archived;
        this.destructions = destructions;
        this.keyrings = keyrings;
        this.log = log;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * The first key.
     *
     * @throws UnknownChannel whether it is absent or not this reader's to know
     * @throws DisposalUnderWay or RecordsDisposedOf where there is another
     * @throws RecordsNotArchived or ReviewDateAhead or ChannelStillRuns while the records are needed
     */
    public Disposal propose(DisposalDraft draft) {
        requireKeyHolder();
        Errand.concerns(draft.channel());
        // Two at once: the database lets one stand, and the other is told of it.
        return attempts.of(() -> proposed(draft), DataIntegrityViolationException.class::isInstance);
    }

    private Disposal proposed(DisposalDraft draft) {
        var channel = draft.channel();
        requireKnown(channel);
        stored.standing(channel).ifPresent(other -> {
            if (other.state() == DisposalState.PROPOSED) throw new DisposalUnderWay(other.ref());
            throw new RecordsDisposedOf();
        });
        if (keyrings.isDestroyed(channel)) throw new RecordsDisposedOf();
        archived.requireAtRest(channel);
        keyrings.needHouse(stored::any);
        var disposal = stored.save(new Disposal(draft, turn(firstKey())));
        written(disposal, disposal.reason());
        return disposal;
    }

    /**
     * The second key: from here on there is no way back. It is in the log before the channel's key is destroyed, and never the other way round.
     *
     * @throws SamePersonTwice or SameKeyTwice where it is not the other key, in another hand
     * @throws DisposalDecided if it was decided before
     */
    public Disposal confirm(String reference) {
        order(reference);
        destructions.carryOut(reference);
        return attempts.of(() -> known(reference));
    }

    void order(String reference) {
        requireKeyHolder();
        attempts.of(() -> confirmed(reference));
    }

    private Disposal confirmed(String reference) {
        var disposal = known(reference);
        if (disposal.state() != DisposalState.PROPOSED) throw new DisposalDecided();
        var channel = disposal.channel();
        archived.requireAtRest(channel);
        disposal.confirm(turn(keyBeside(disposal)), archived.inventory(channel));
        compartments.readEverybodyOff(channel);
        written(disposal, disposal.reason());
        return disposal;
    }

    /** @throws DisposalDecided if it was decided before */
    public Disposal refuse(String reference, String because) {
        requireKeyHolder();
        return attempts.of(() -> {
            var disposal = known(reference);
            disposal.refuse(turn(firstKey()), because);
            written(disposal, because);
            return disposal;
        });
    }

    /** The latest first. That they were looked at is logged. */
    @Transactional(readOnly = true)
    public List<Disposal> every() {
        requireKeyHolder();
        log.noteRead(List.of());
        return stored.every();
    }

    /** Those of which one key is turned. */
    @Transactional(readOnly = true)
    public List<Disposal> proposed() {
        requireKeyHolder();
        log.noteRead(List.of());
        return stored.proposed();
    }

    @Transactional(readOnly = true)
    public Disposal get(String reference) {
        requireKeyHolder();
        log.noteRead(List.of(reference));
        return known(reference);
    }

    private Disposal known(String reference) {
        return stored.findById(reference).orElseThrow(NotKnown::new);
    }

    private void written(Disposal disposal, String reason) {
        Errand.concerns(disposal.channel());
        Errand.concerns(disposal.ref());
        log.noteWrite(disposal.channel(), Why.typed(reason));
    }

    /** The inspector knows of every channel; the records section of those that it is inside of. */
    private void requireKnown(String channel) {
        var known = CurrentReader.get().is(Role.INSPECTOR) ? register.has(channel) : compartments.isInside(channel);
        if (!known) throw new UnknownChannel();
    }

    private Disposal.Turn turn(Role as) {
        return new Disposal.Turn(CurrentReader.get().account(), as, clock.instant());
    }

    private static Role firstKey() {
        return CurrentReader.get().is(Role.RECORDS) ? Role.RECORDS : Role.INSPECTOR;
    }

    /** Whoever holds both turns the one that is not turned yet. */
    private static Role keyBeside(Disposal disposal) {
        var missing = disposal.proposed().as() == Role.RECORDS ? Role.INSPECTOR : Role.RECORDS;
        return CurrentReader.get().is(missing) ? missing : firstKey();
    }

    private static void requireKeyHolder() {
        if (!holdsKey(CurrentReader.get())) throw new NotKnown();
    }

    private static boolean holdsKey(Reader reader) {
        return reader.is(Role.RECORDS) || reader.is(Role.INSPECTOR);
    }
}
