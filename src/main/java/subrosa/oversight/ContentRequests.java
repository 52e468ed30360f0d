package subrosa.oversight;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.audit.Act;
import subrosa.audit.AuditLog;
import subrosa.audit.Entry;
import subrosa.audit.EntryDraft;
import subrosa.audit.Errand;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;

/**
 * Reading what one is not inside of. The inspector says why, and reads: those inside see it and cannot refuse (domain.md §6). Anybody else says
 * why, and a second person opens the channel to them; those inside see that, too. Nothing can be changed by it, and it ends by itself.
 */
@Service
public class ContentRequests {

    private static final int LONGEST_OF_INSPECTOR = 30 * 24;
    private static final int LONGEST = 24;
    private static final Duration LAPSES_AFTER = Duration.ofHours(24);

    private final StoredContentRequests stored;
    private final Compartments compartments;
    private final Timeline timeline;
    private final AuditLog log;
    private final Clock clock;

    ContentRequests(
            StoredContentRequests stored, Compartments compartments, Timeline timeline, AuditLog log, Clock clock) {
        this.stored = stored;
        this.compartments = compartments;
        this.timeline = timeline;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @throws NotKnown when there is no such channel, or none that the reader is cleared for. Only the inspector may be told: anybody else is
     *     answered as if it waited
     * @throws AskedForTooLong for less than an hour, or more than the reader may ask for
     */
    @Transactional
    public ContentRequest ask(ContentRequestDraft draft) {
        var reader = CurrentReader.get();
        var inspector = reader.is(Role.INSPECTOR);
        if (draft.hours() < 1 || draft.hours() > (inspector ? LONGEST_OF_INSPECTOR : LONGEST))
            throw new AskedForTooLong();
        compartments.askToRead(draft.channel(), draft.reason());
        var request = stored.save(new ContentRequest(draft, clock.instant()));
        if (inspector) grant(request);
        return request;
    }

    /** Logs a request that is answered as if it waited. */
    public void noteInVain(String channel) {
        var entry =
                EntryDraft.of(Errand.current(), Entry.HOUSE, CurrentReader.get().account(), Act.REFUSED, "NotKnown");
        log.record(List.of(entry.inChainAskedFor(channel)));
    }

    /** What waits, and what is being read: all of it for the inspector; for security, of the channels that they are inside of. */
    @Transactional(readOnly = true)
    public List<ContentRequest> current() {
        var reader = CurrentReader.get();
        var now = clock.instant();
        if (reader.is(Role.INSPECTOR)) return stored.current(now.minus(LAPSES_AFTER), now);
        if (!reader.is(Role.SECURITY)) throw new NotKnown();
        var inside = compartments.workedInBy(reader);
        return stored.current(now.minus(LAPSES_AFTER), now).stream()
                .filter(request -> inside.contains(request.channel()))
                .toList();
    }

    @Transactional
    public void confirm(UUID id) {
        grant(waiting(id));
    }

    @Transactional
    public void refuse(UUID id, String because) {
        var request = waiting(id);
        request.refuse(CurrentReader.get().account(), because, clock.instant());
        timeline.noteDecision(
                request.channel(),
                Stage.S01,
                "The request of " + request.recordedBy() + " to read the channel was refused.",
                because);
    }

    private void grant(ContentRequest request) {
        var by = CurrentReader.get();
        request.grant(by.account(), clock.instant());
        var until = request.until().orElseThrow();
        compartments.openForReading(request.channel(), request.recordedBy(), until, request.reason());
        timeline.noteDecision(
                request.channel(),
                Stage.S01,
                by.account().equals(request.recordedBy())
                        ? "The inspector reads the channel until " + until + "."
                        : "The channel was opened to " + request.recordedBy() + " for reading, until " + until + ".",
                request.reason());
    }

    private ContentRequest waiting(UUID id) {
        var reader = CurrentReader.get();
        var request = stored.findById(id).filter(this::isForReader).orElseThrow(NotKnown::new);
        if (request.sharesEyesWith(reader)) throw new SecondPersonNeeded();
        if (request.answered() || !request.recordedAt().plus(LAPSES_AFTER).isAfter(clock.instant()))
            throw new AnsweredAlready();
        return request;
    }

    private boolean isForReader(ContentRequest request) {
        var reader = CurrentReader.get();
        return reader.is(Role.INSPECTOR)
                || reader.is(Role.SECURITY) && compartments.workedInBy(reader).contains(request.channel());
    }
}
