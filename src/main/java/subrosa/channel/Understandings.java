package subrosa.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.NotKnown;

/** Keeps every understanding of a channel from the contact it came from to the provision that carries it. */
@Service
@Transactional
public class Understandings {

    private final StoredUnderstandings stored;
    private final Channels channels;
    private final Timeline timeline;
    private final Clock clock;

    Understandings(StoredUnderstandings stored, Channels channels, Timeline timeline, Clock clock) {
        this.stored = stored;
        this.channels = channels;
        this.timeline = timeline;
        this.clock = clock;
    }

    public Understanding record(String channel, UnderstandingDraft draft) {
        return record(channel, List.of(draft)).get(0);
    }

    /** Records what one contact brought, as one entry of the timeline. */
    public List<Understanding> record(String channel, List<UnderstandingDraft> drafts) {
        if (drafts.isEmpty()) return List.of();
        var dossier = channels.known(channel);
        var recorded = drafts.stream()
                .map(draft -> stored.save(new Understanding(dossier, draft, clock.instant())))
                .toList();
        timeline.note(
                channel,
                Stage.S02,
                recorded.size() == 1
                        ? "An understanding was recorded."
                        : recorded.size() + " understandings were recorded.");
        return recorded;
    }

    /** @throws NotKnown also when it belongs to another channel */
    @Transactional(readOnly = true)
    public Understanding get(String channel, UUID id) {
        return stored.findById(id)
                .filter(understanding -> understanding.channel().equals(channel))
                .orElseThrow(NotKnown::new);
    }

    /** In the order in which they were reached. */
    @Transactional(readOnly = true)
    public List<Understanding> of(String channel) {
        return stored.of(channel);
    }

    @Transactional(readOnly = true)
    public UnderstandingStatus statusOf(String channel, UUID id, String party) {
        return get(channel, id).statusOf(party);
    }

    /** What no instrument, letter, declaration or reason has taken up yet: while there is one, nothing is initialled or signed. */
    @Transactional(readOnly = true)
    public List<Understanding> undisposed(String channel) {
        return of(channel).stream().filter(one -> one.disposition().isEmpty()).toList();
    }

    /** A later contact came back to an understanding: who stands where now, and whether it was read back. */
    public void comeBack(
            String channel, UUID id, UUID contact, List<PartyStatus> statuses, @Nullable LocalDate readBackOn) {
        get(channel, id).comeBack(channels.known(channel), contact, statuses, readBackOn);
    }

    /** Repeating the same disposition changes nothing; a different one needs a reason and leaves the earlier one legible. */
    public void dispose(String channel, UUID id, Disposition disposition) {
        get(channel, id).dispose(disposition);
    }
}
