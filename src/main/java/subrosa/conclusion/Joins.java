package subrosa.conclusion;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.ChannelEvent;
import subrosa.channel.Channels;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.NotKnown;
import subrosa.compartment.Role;
import subrosa.instrument.Instruments;

/** A State joins a declaration of others (domain.md §4.3). It is kept with the text; no path waits for it, for nothing follows in law. */
@Service
@Transactional
public class Joins implements ChannelEvent<JoinDraft> {

    private static final Set<Role> MAY_RECORD = Set.of(Role.DESK, Role.TREATY);

    private final StoredJoinings stored;
    private final Signatures signatures;
    private final Instruments instruments;
    private final Channels channels;
    private final Timeline timeline;
    private final Clock clock;

    Joins(
            StoredJoinings stored,
            Signatures signatures,
            Instruments instruments,
            Channels channels,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.signatures = signatures;
        this.instruments = instruments;
        this.channels = channels;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "joins";
    }

    @Override
    public String act() {
        return "Record that a State joins";
    }

    @Override
    public Class<JoinDraft> draft() {
        return JoinDraft.class;
    }

    @Override
    public Set<Role> reporters() {
        return MAY_RECORD;
    }

    /**
     * @throws OnlyDeskAndTreatySectionRecordJoining for any other role
     * @throws JoiningIsNoAccession unless the instrument is a political commitment
     * @throws NotSignedYet before those who made it have signed it
     */
    @Override
    public UUID record(String channel, JoinDraft draft) {
        var reader = CurrentReader.get();
        if (MAY_RECORD.stream().noneMatch(reader::is)) throw new OnlyDeskAndTreatySectionRecordJoining();
        channels.requireOpen(channel);
        var on = instruments.get(draft.instrument());
        if (!on.channel().equals(channel)) throw new NotKnown();
        Joining.requireOpenToJoining(on);
        var signature = signatures.current(on.id()).orElseThrow(NotSignedYet::new);
        var joining = stored.save(new Joining(on, signature, of(on.id()), draft, clock.instant()));
        timeline.noteDecision(
                channel,
                Stage.S17,
                joining.state() + " joined “" + on.title() + "” on " + joining.joinedOn() + ", at the invitation of "
                        + joining.invitedBy() + ". It is no accession.",
                joining.statement());
        return joining.id();
    }

    /** In the order in which they were recorded. */
    @Transactional(readOnly = true)
    public List<Joining> of(UUID instrument) {
        return stored.of(instruments.get(instrument).id());
    }
}
