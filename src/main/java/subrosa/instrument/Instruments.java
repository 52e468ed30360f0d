package subrosa.instrument;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Channels;
import subrosa.channel.Mandates;
import subrosa.channel.Party;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.Compartments;
import subrosa.compartment.NotKnown;

/** The instruments that a channel leads to. */
@Service
@Transactional
public class Instruments {

    private final InstrumentRecords records;
    private final Compartments compartments;
    private final Channels channels;
    private final Mandates mandates;
    private final Timeline timeline;
    private final Clock clock;

    Instruments(
            InstrumentRecords records,
            Compartments compartments,
            Channels channels,
            Mandates mandates,
            Timeline timeline,
            Clock clock) {
        this.records = records;
        this.compartments = compartments;
        this.channels = channels;
        this.mandates = mandates;
        this.timeline = timeline;
        this.clock = clock;
    }

    public Instrument add(String channel, InstrumentOutline outline) {
        var home = channels.get(channel).home().name();
        var outlined = new Instrument(channel, outline, clock.instant());
        if (!outlined.parties().contains(home)) throw new NotOurInstrument(home);
        var instrument = records.save(outlined);
        timeline.note(channel, Stage.S05, "The instrument “" + instrument.title() + "” was outlined.");
        return instrument;
    }

    /** The one memorandum of low weight that the signed mandate aims at, between all parties of the channel. */
    public Instrument addAimed(String channel) {
        var memo = mandates.requireInForce(channel).memo();
        var parties = channels.get(channel).parties().stream().map(Party::name).toList();
        var language = memo.aimLanguage();
        return add(
                channel,
                new InstrumentOutline(
                        Objects.requireNonNull(memo.aimTitle()),
                        InstrumentForm.SINGLE,
                        language == null ? List.of() : List.of(language),
                        parties,
                        false));
    }

    /** @throws NotKnown whether it is absent or merely not this reader's to know */
    @Transactional(readOnly = true)
    public Instrument get(UUID id) {
        var instrument = records.findById(id);
        compartments.requireInside(instrument.map(Instrument::channel).orElse(Compartments.OF_NOTHING));
        return instrument.orElseThrow(NotKnown::new);
    }

    /** In the order in which they were outlined; dropped ones among them. */
    @Transactional(readOnly = true)
    public List<Instrument> of(String channel) {
        compartments.requireInside(channel);
        return records.of(channel);
    }

    public void choose(UUID id, InstrumentChoice choice, LegalNature nature) {
        var instrument = get(id);
        instrument.choose(choice, nature);
        timeline.note(
                instrument.channel(),
                Stage.S06,
                "Table A chose " + choice.kind() + " for “" + instrument.title() + "”.",
                choice.row());
    }

    /** Row A2: the instrument will be published with the rest. */
    public void publish(UUID id) {
        var instrument = get(id);
        instrument.publish();
        timeline.note(
                instrument.channel(),
                Stage.S06,
                "“" + instrument.title() + "” is to be published; its secrecy was given up.",
                "A2");
    }

    /** The parties do without it: a way out of row A2, and of a text that can neither be cleared nor agreed. */
    public void drop(UUID id) {
        var instrument = get(id);
        instrument.drop();
        timeline.note(instrument.channel(), Stage.S05, "The instrument “" + instrument.title() + "” was given up.");
    }

    /** The channel goes on without the instrument (X1 for it alone). */
    public void giveUp(UUID id) {
        var instrument = get(id);
        instrument.drop();
        timeline.note(instrument.channel(), Stage.X1, "The instrument “" + instrument.title() + "” was given up.");
    }
}
