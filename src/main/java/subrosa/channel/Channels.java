package subrosa.channel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.compartment.Compartments;
import subrosa.compartment.CurrentReader;
import subrosa.compartment.Installation;
import subrosa.compartment.NotKnown;
import subrosa.compartment.References;
import subrosa.sealing.Keyrings;
import subrosa.sealing.RecordLists;

/** Opens channels, and answers about them to those inside. */
@Service
@Transactional
public class Channels {

    private final StoredChannels stored;
    private final Compartments compartments;
    private final Keyrings keyrings;
    private final Installation installation;
    private final RecordLists lists;
    private final Timeline timeline;
    private final Clock clock;

    Channels(
            StoredChannels stored,
            Compartments compartments,
            Keyrings keyrings,
            Installation installation,
            RecordLists lists,
            Timeline timeline,
            Clock clock) {
        this.stored = stored;
        this.compartments = compartments;
        this.keyrings = keyrings;
        this.installation = installation;
        this.lists = lists;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The compartment, with its key and with the opener and the named readers inside, exists before anything is written into it (INV-04). */
    public Channel open(Opening opening) {
        var opener = CurrentReader.get();
        var channel = new Channel(References.draw(installation.prefix()), opening, opener.account(), clock.instant());
        var readers = new ArrayList<>(opening.readers());
        if (!opener.isSystem()) readers.add(opener.account());
        compartments.open(channel.ref(), channel.level());
        compartments.readIn(channel.ref(), readers);
        keyrings.create(channel.ref());
        stored.save(channel);
        timeline.note(channel.ref(), Stage.S01, "The channel and its compartment were opened.");
        return channel;
    }

    /** @throws NotKnown whether the channel is absent or merely not this reader's to know */
    @Transactional(readOnly = true)
    public Channel get(String reference) {
        compartments.requireInside(reference);
        return known(reference);
    }

    /** As {@link #get}; whoever else would hold the channel waits until this transaction is over. */
    Channel hold(String reference) {
        compartments.requireInside(reference);
        return stored.held(reference).orElseThrow(NotKnown::new);
    }

    /** The channels that this reader is inside of, the latest first. */
    @Transactional(readOnly = true)
    public List<Channel> inside() {
        return listed().opened();
    }

    /** {@link #inside}, and beside them those that do not open: they close no other. */
    @Transactional(readOnly = true)
    public RecordLists.Listed<Channel> listed() {
        var open = compartments.openTo(CurrentReader.get());
        return lists.of(() -> open.isEmpty() ? List.of() : stored.of(open));
    }

    /**
     * @param row the row of table F, or the reason's short name where a person decided
     * @param scope what the tempo is limited to (row F2), or nothing
     */
    public void keepTempo(String reference, Tempo tempo, String row, @Nullable String scope) {
        get(reference).keepTempo(tempo, row, scope);
        timeline.note(
                reference,
                Stage.S01,
                "The tempo of the channel was set: " + tempo + (scope == null ? "" : ", " + scope) + ".",
                row);
    }

    /** The political director may change the tempo, with a reason (domain.md table F). {@link TempoChanges} moves the open time limits with it. */
    public void changeTempo(String reference, Tempo tempo, String reason) {
        if (reason.isBlank()) throw new TempoChangeWithoutReason();
        get(reference).keepTempo(tempo, "POLDIR", null);
        timeline.note(reference, Stage.S01, "The political director changed the tempo: " + tempo + ". " + reason);
    }

    /** Notes that nobody stands between the sides; an intermediary that is named later has to be graded all the same. */
    public void noteDirect(String reference) {
        get(reference).noteDirect(clock.instant());
        timeline.note(reference, Stage.S04, "Not needed: the sides talk directly, and no intermediary is graded.");
    }

    /** An agreement of the channel was released; with it the channel's existence is public. */
    public void announceAgreement(String reference) {
        var channel = get(reference);
        if (!channel.announced()) acknowledgeExistence(reference);
        channel.announceAgreement(clock.instant());
    }

    /** Public from now on, and for good. Whoever says so publicly has attested it first. */
    public void acknowledgeExistence(String reference) {
        get(reference).acknowledgeExistence(clock.instant());
        timeline.note(reference, Stage.S13, "The existence of the channel became public.");
    }

    /** Freezes outbound acts until a mandate is signed anew (INV-11; domain.md §2: PRINCIPAL_REPLACED). */
    public void replacePrincipal(String reference, String replaced, Person successor) {
        get(reference).replacePrincipal(successor, replaced, clock.instant());
        timeline.note(
                reference,
                Stage.S01,
                replaced + " was replaced by " + successor.name()
                        + " as a principal; outbound acts wait for a mandate signed anew.");
    }

    /** Ends the channel; the way out is chosen by {@link #leaveBy}. */
    public void withdraw(String reference, String reason) {
        get(reference).withdraw(reason, clock.instant());
        timeline.noteDecision(reference, Stage.X1, "The channel is given up. Nothing more goes out.", reason);
    }

    public void leaveBy(String reference, WayOut way) {
        get(reference).leaveBy(way);
        timeline.note(
                reference, way.stage(), "The way out: " + way.stage().title().toLowerCase(Locale.ROOT) + ".");
    }

    /** @throws ChannelWithdrawn once it is given up */
    @Transactional(readOnly = true)
    public void requireOpen(String reference) {
        get(reference).requireOpen();
    }

    Channel known(String reference) {
        return stored.findById(reference).orElseThrow(NotKnown::new);
    }
}
