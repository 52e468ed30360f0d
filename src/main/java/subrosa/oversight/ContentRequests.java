package subrosa.oversight;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
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
import subrosa.sealing.RecordLists;

/**
 * Reading what one is not inside of, or what is closed to one's role. The inspector says why, and reads: those inside see it and cannot refuse
 * (domain.md §6). Anybody else says why, and a second person opens the channel to them; those inside see that, too. Nothing can be changed by
 * it, and it ends by itself.
 */
@Service
public class ContentRequests {

    private static final int LONGEST_OF_INSPECTOR = 30 * 24;
    private static final int LONGEST = 24;

    private final StoredContentRequests stored;
    private final Compartments compartments;
    private final Timeline timeline;
    private final RecordLists lists;
    private final AuditLog log;
    private final Clock clock;

    ContentRequests(
            StoredContentRequests stored,
            Compartments compartments,
            Timeline timeline,
            RecordLists lists,
            AuditLog log,
            Clock clock) {
        this.lists = lists;
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
        if (draft.hours() < 1 || draft.hours() > longest()) throw new AskedForTooLong();
        compartments.askToRead(draft.channel(), draft.reason());
        var request = stored.save(new ContentRequest(draft, clock.instant()));
        if (inspector) grant(request);
        return request;
    }

    /** For how many hours the reader may ask. */
    public int longest() {
        return CurrentReader.get().is(Role.INSPECTOR) ? LONGEST_OF_INSPECTOR : LONGEST;
    }

    /** Logs a request that is answered as if it waited. */
    public void noteInVain(String channel) {
        var entry =
                EntryDraft.of(Errand.current(), Entry.HOUSE, CurrentReader.get().account(), Act.REFUSED, "NotKnown");
        log.record(List.of(entry.inChainAskedFor(channel)));
    }

    /**
     * A request, and how it stands now.
     *
     * @param opens whether its words are there; else only that can be told which is in clear
     */
    public record Standing(ContentRequest request, ContentRequestState state, boolean opens) {}

    /**
     * A part of the requests, the latest first.
     *
     * @param next the request that the next part follows, or nothing at the end
     */
    public record Part(List<Standing> requests, @Nullable UUID next) {}

    /**
     * What waits, and what is being read, with its words, which is logged in each channel: all of it for the inspector; for security, of the channels
     * that they are inside of.
     */
    @Transactional(readOnly = true)
    public List<ContentRequest> current() {
        var found = found();
        found.stream().map(ContentRequest::channel).distinct().forEach(log::noteShown);
        return found;
    }

    private List<ContentRequest> found() {
        var view = view();
        var now = clock.instant();
        return lists.of(() -> stored.current(ContentRequest.waitingSince(now), now, view.everywhere(), view.inside()))
                .opened();
    }

    /** What waits for an answer of the reader, likewise. */
    @Transactional(readOnly = true)
    public List<Standing> waiting() {
        return found().stream()
                .map(request -> standing(request, true))
                .filter(one -> one.state() == ContentRequestState.WAITING)
                .toList();
    }

    /** Whatever became of them, likewise. */
    @Transactional(readOnly = true)
    public Part part(@Nullable UUID after, int most) {
        var view = view();
        var limit = Limit.of(most + 1);
        var found = standing(lists.of(() -> after == null
                ? stored.latest(view.everywhere(), view.inside(), limit)
                : stored.latestAfter(after, view.everywhere(), view.inside(), limit)));
        if (found.size() <= most) return new Part(found, null);
        return new Part(found.subList(0, most), found.get(most - 1).request().id());
    }

    /** @throws NotKnown where there is none, or none that the reader answers */
    @Transactional(readOnly = true)
    public Standing get(UUID id) {
        var found = standing(lists.of(() -> stored.findById(id).stream().toList())).stream()
                .filter(one -> isForReader(one.request()))
                .findFirst()
                .orElseThrow(NotKnown::new);
        log.noteShown(found.request().channel());
        return found;
    }

    private List<Standing> standing(RecordLists.Listed<ContentRequest> listed) {
        var opened = new HashSet<>(listed.opened());
        return listed.inOrder().stream()
                .map(request -> standing(request, opened.contains(request)))
                .toList();
    }

    private Standing standing(ContentRequest request, boolean opens) {
        return new Standing(request, request.state(clock.instant()), opens);
    }

    /**
     * Whose requests a reader sees.
     *
     * @param inside the channels, unless it is everywhere
     */
    private record View(boolean everywhere, Collection<String> inside) {}

    private View view() {
        var reader = CurrentReader.get();
        if (!reader.is(Role.INSPECTOR) && !reader.is(Role.SECURITY)) throw new NotKnown();
        log.noteRead(List.of());
        return reader.is(Role.INSPECTOR) ? new View(true, List.of()) : new View(false, compartments.workedInBy(reader));
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
        if (request.state(clock.instant()) != ContentRequestState.WAITING) throw new AnsweredAlready();
        return request;
    }

    private boolean isForReader(ContentRequest request) {
        var reader = CurrentReader.get();
        return reader.is(Role.INSPECTOR)
                || reader.is(Role.SECURITY) && compartments.workedInBy(reader).contains(request.channel());
    }
}
