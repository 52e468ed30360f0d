package subrosa.channel;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.Compartments;
import subrosa.compartment.Role;
import subrosa.engine.Accounts;

/** Reads people in and tells the inspector that the channel exists. */
@Service
@Transactional
public class Briefings {

    private final StoredBriefings stored;
    private final StoredNotices notices;
    private final StoredOverdueNotices overdue;
    private final Compartments compartments;
    private final Admission admission;
    private final Accounts accounts;
    private final Mandates mandates;
    private final Timeline timeline;
    private final Clock clock;

    Briefings(
            StoredBriefings stored,
            StoredNotices notices,
            StoredOverdueNotices overdue,
            Compartments compartments,
            Admission admission,
            Accounts accounts,
            Mandates mandates,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.notices = notices;
        this.overdue = overdue;
        this.compartments = compartments;
        this.admission = admission;
        this.accounts = accounts;
        this.mandates = mandates;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @throws MandateNotSigned when there is nothing yet to tell of */
    public void notifyInspector(String channel) {
        var mandate = mandates.current(channel).orElseThrow(MandateNotSigned::new);
        notices.save(new NoticeToInspector(mandate, null, clock.instant()));
        timeline.note(channel, Stage.S01, "The inspector was notified of the channel.");
    }

    /** INV-15: nobody has to remember to tell the inspector of paperwork that is late. It shuts nothing and opens nothing. */
    public void reportOverdue(String channel, Stage stage) {
        overdue.save(new OverdueNotice(channel, stage, clock.instant()));
        timeline.note(channel, stage, stage.title() + " has passed its time limit; the inspector was told.");
    }

    @Transactional(readOnly = true)
    public List<OverdueNotice> overdueNoticesOf(String channel) {
        return overdue.of(channel);
    }

    /**
     * Puts a matter before the inspector: that it is there, without its substance.
     *
     * @throws MandateNotSigned before there is a channel that the inspector knows of
     */
    public void refer(String channel, String matter) {
        var mandate = mandates.current(channel).orElseThrow(MandateNotSigned::new);
        notices.save(new NoticeToInspector(mandate, matter, clock.instant()));
        timeline.note(channel, Stage.S02, "A matter was referred to the inspector.", "D11");
    }

    /** Opens the compartment to those who signed the briefing; those already inside stay inside. */
    public void completeReadIn(String channel, ReadInList list) {
        admission.require("readers", list.readers(), compartments.levelOf(channel));
        stored.save(new Briefing(channel, list, clock.instant()));
        compartments.readIn(channel, list.readers());
        timeline.note(channel, Stage.S01, "Security completed the read-in.");
    }

    /** Those whom the signed mandate lists were briefed before: the signature reads them in (table N, row N2). */
    public void readInByMandate(String channel) {
        var mandate = mandates.requireInForce(channel);
        var signed = mandate.signedAt().orElseThrow(MandateNotSigned::new).atOffset(ZoneOffset.UTC);
        var readers = mandate.memo().readers();
        admission.require("readers", readers, compartments.levelOf(channel));
        stored.save(new Briefing(channel, new ReadInList(readers, signed.toLocalDate()), clock.instant()));
        compartments.readIn(channel, readers);
        timeline.note(channel, Stage.S01, "Those whom the mandate lists were read in by its signature.");
    }

    /** Admits every account with one of these roles that is cleared for the channel, as the institution's own act. */
    public void admit(String channel, Set<Role> roles) {
        compartments.readIn(
                channel,
                accounts.clearedFor(compartments.levelOf(channel)).stream()
                        .filter(account -> has(account, roles))
                        .toList());
    }

    /** Ends the access of all these accounts, as a way out asks for; what they did stays on record. */
    public void readOff(String channel, Collection<String> readers) {
        readers.forEach(account -> compartments.readOff(channel, account));
    }

    /** The accounts inside that have none of these roles. */
    @Transactional(readOnly = true)
    public List<String> readersWithout(String channel, Set<Role> roles) {
        compartments.requireInside(channel);
        return compartments.readersOf(channel).stream()
                .filter(account -> !has(account, roles))
                .toList();
    }

    private boolean has(String account, Set<Role> roles) {
        return accounts.rolesOf(account).stream().anyMatch(roles::contains);
    }

    @Transactional(readOnly = true)
    public List<Briefing> of(String channel) {
        return stored.of(channel);
    }

    @Transactional(readOnly = true)
    public List<NoticeToInspector> noticesOf(String channel) {
        return notices.of(channel);
    }
}
