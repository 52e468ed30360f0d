package subrosa.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Contact;
import subrosa.channel.Contacts;
import subrosa.channel.Disposition;
import subrosa.channel.DispositionKind;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.channel.Understanding;
import subrosa.channel.Understandings;

/** Follows what was understood in private into an instrument's text. While the trace is not whole, nothing is initialled or signed. */
@Service
@Transactional(readOnly = true)
public class Traceability {

    private final Instruments instruments;
    private final Understandings understandings;
    private final Contacts contacts;
    private final Timeline timeline;

    Traceability(Instruments instruments, Understandings understandings, Contacts contacts, Timeline timeline) {
        this.instruments = instruments;
        this.understandings = understandings;
        this.contacts = contacts;
        this.timeline = timeline;
    }

    /** @throws NoTextYet before the first draft */
    public Trace of(UUID instrument) {
        var owner = instruments.get(instrument);
        var dispositions = new LinkedHashMap<UUID, Optional<Disposition>>();
        understandings
                .of(owner.channel())
                .forEach(understanding -> dispositions.put(understanding.id(), understanding.disposition()));
        return Trace.of(instrument, owner.currentVersion().text(), dispositions, dropped(owner.channel()));
    }

    /** What was understood in the channel and has no place in anything that it leads to. */
    public List<Understanding> unplaced(String channel) {
        var dropped = dropped(channel);
        return understandings.of(channel).stream()
                .filter(one -> Trace.nowhere(one.disposition(), dropped))
                .toList();
    }

    /**
     * Whether something that was first understood at this contact has no place although there are texts. While there is none, convergence
     * on the first one asks for it.
     */
    public boolean leavesOut(String channel, UUID contactPlan) {
        var held = contacts.of(channel).stream()
                .filter(contact -> contact.plan().filter(contactPlan::equals).isPresent())
                .map(Contact::id)
                .toList();
        return anyText(channel)
                && unplaced(channel).stream()
                        .anyMatch(one -> held.contains(one.contacts().get(0)));
    }

    /** Whether something has no place now that an instrument was given up, although another text goes on and could not be signed for it. */
    public boolean lostPlaces(String channel) {
        return anyText(channel) && !unplaced(channel).isEmpty();
    }

    private boolean anyText(String channel) {
        return instruments.of(channel).stream().anyMatch(one -> !one.dropped() && one.hasText());
    }

    /**
     * Gives places to what a further contact brought, or what lost its place with an instrument, beside the work on any text.
     *
     * @throws NotInTheText where the text of the named instrument does not have it; one that is not written yet takes everything
     * @throws UnderstandingsLeft when something has no place after that
     */
    @Transactional
    public void place(String channel, List<Placing> placings) {
        for (var placing : placings) understandings.dispose(channel, placing.understanding(), place(placing));
        var left = unplaced(channel).size();
        if (left > 0) throw new UnderstandingsLeft(left);
        if (!placings.isEmpty())
            timeline.note(
                    channel,
                    Stage.S05,
                    "What had no place was given one: "
                            + (placings.size() == 1 ? "one understanding." : placings.size() + " understandings."));
    }

    private Disposition place(Placing placing) {
        var id = placing.instrument();
        if (id == null || !instruments.get(id).hasText()) return placing.asItStands();
        var owner = instruments.get(id);
        var text = owner.currentVersion().text();
        if (!Trace.stands(placing.kind(), text).contains(placing.understanding()))
            throw new NotInTheText(owner.title());
        return placing.in(id, text);
    }

    private Set<UUID> dropped(String channel) {
        return instruments.of(channel).stream()
                .filter(Instrument::dropped)
                .map(Instrument::id)
                .collect(Collectors.toSet());
    }

    /**
     * Gives understandings their places. Where a row leaves it open, the instrument is this one, and the provision or letter the one that
     * names the understanding.
     */
    @Transactional
    public void dispose(UUID instrument, List<Placing> placings) {
        var owner = instruments.get(instrument);
        var text = owner.currentVersion().text();
        for (var placing : placings)
            understandings.dispose(owner.channel(), placing.understanding(), placing.in(instrument, text));
        if (!placings.isEmpty())
            timeline.note(
                    owner.channel(),
                    Stage.S05,
                    "Understandings were given their places on the way to “" + owner.title() + "”: " + placings.size()
                            + ".");
    }

    /** The draft says it: what an article names, and nobody has disposed of, has its place there (table N, row N11). */
    @Transactional
    public void disposeAsDrafted(UUID instrument) {
        var owner = instruments.get(instrument);
        var named = owner.currentVersion().text().provisions().stream()
                .flatMap(provision -> provision.understandings().stream())
                .distinct()
                .toList();
        dispose(
                instrument,
                understandings.undisposed(owner.channel()).stream()
                        .map(Understanding::id)
                        .filter(named::contains)
                        .map(id -> new Placing(id, DispositionKind.ARTICLE, null, null, null))
                        .toList());
    }

    /** Notes that nothing was left to place: every understanding has its disposition already. */
    @Transactional
    public void confirm(UUID instrument) {
        var owner = instruments.get(instrument);
        timeline.note(owner.channel(), Stage.S05, "The trace of “" + owner.title() + "” is whole.");
    }
}
