package subrosa.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;
import subrosa.engine.HumanTasks;

/**
 * Who is inside of a channel that is under way. Security, which has to be inside itself, reads people in and off one by one; they sign for it, and that
 * is on record.
 */
@Service
@Transactional
public class Readers {

    private final StoredReaderChanges stored;
    private final Compartments compartments;
    private final Admission admission;
    private final Accounts accounts;
    private final HumanTasks tasks;
    private final Timeline timeline;
    private final Clock clock;

    Readers(
            StoredReaderChanges stored,
            Compartments compartments,
            Admission admission,
            Accounts accounts,
            HumanTasks tasks,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.compartments = compartments;
        this.admission = admission;
        this.accounts = accounts;
        this.tasks = tasks;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The accounts that are inside, for those who are. */
    @Transactional(readOnly = true)
    public List<String> inside(String channel) {
        compartments.requireInside(channel);
        return compartments.readersOf(channel);
    }

    /** How that came to be since the channel was opened, the first change first; for those inside. */
    @Transactional(readOnly = true)
    public List<ReaderChange> changes(String channel) {
        compartments.requireInside(channel);
        return stored.of(channel);
    }

    /**
     * Whoever is inside already stays so.
     *
     * @param briefedOn the day on which they signed the briefing, in UTC; today if nothing is said
     * @throws OnlySecurityReadsIn for any other role
     * @throws UnknownAccount and {@link ClearanceTooLow} for whom nobody may read in
     * @throws SignedInTheFuture for a day that has not come
     */
    public void readIn(String channel, Collection<String> readers, @Nullable LocalDate briefedOn) {
        requireSecurityInside(channel);
        admission.require("accounts", readers, compartments.levelOf(channel));
        var day = briefedOn == null ? today() : briefedOn;
        if (day.isAfter(today())) throw new SignedInTheFuture("briefedOn");
        var named = readers.stream().distinct().sorted().toList();
        stored.save(ReaderChange.in(channel, named, day, clock.instant()));
        compartments.readIn(channel, named);
        timeline.note(channel, Stage.S01, "Security read in " + String.join(", ", named) + ".");
    }

    /**
     * What they did stays on record; what they have claimed is offered to others again.
     *
     * @throws OnlySecurityReadsIn for any other role
     * @throws NotReadIn for whoever is not inside
     * @throws DebriefingUnexplained where neither the day of the debriefing is said nor why there was none
     * @throws SignedInTheFuture for a day that has not come
     * @throws LastOfSecurity for the one after whom nobody could read anybody in
     */
    public void readOff(String channel, ReadOffDraft draft) {
        requireSecurityInside(channel);
        compartments.hold(channel);
        if (!compartments.isReadIn(channel, draft.account())) throw new NotReadIn();
        if (draft.debriefedOn() == null && draft.note() == null) throw new DebriefingUnexplained();
        if (draft.debriefedOn() != null && draft.debriefedOn().isAfter(today()))
            throw new SignedInTheFuture("debriefedOn");
        if (isLastOfSecurity(channel, draft.account())) throw new LastOfSecurity();
        stored.save(ReaderChange.off(channel, draft, clock.instant()));
        compartments.readOff(channel, draft.account());
        tasks.handBackAll(channel, draft.account());
        timeline.noteDecision(
                channel,
                Stage.S01,
                "Security read off " + draft.account()
                        + (draft.debriefedOn() == null
                                ? ", without a signed debriefing."
                                : ", who signed the debriefing on " + draft.debriefedOn() + "."),
                draft.note());
    }

    /**
     * @throws subrosa.compartment.NotKnown for whoever is not inside
     * @throws OnlySecurityReadsIn for any other role inside
     */
    public void requireSecurityInside(String channel) {
        compartments.requireInside(channel);
        if (!CurrentReader.get().is(Role.SECURITY)) throw new OnlySecurityReadsIn();
    }

    private boolean isLastOfSecurity(String channel, String account) {
        var ofSecurity = accounts.having(List.of(Role.SECURITY)).getOrDefault(Role.SECURITY, Set.of());
        var inside = compartments.readersOf(channel).stream()
                .filter(ofSecurity::contains)
                .collect(Collectors.toSet());
        return inside.contains(account) && inside.size() == 1;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
