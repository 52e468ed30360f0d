package subrosa.instrument;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.ClosedToYourRole;
import subrosa.channel.ReadingRights;
import subrosa.channel.Stage;
import subrosa.channel.Timeline;
import subrosa.compartment.Compartments;

/**
 * What somebody inside is told of instruments: whoever works on the text all along, others from the first act of a stage that they have a part in;
 * the press section nothing before an announcement is prepared, the parliament liaison nothing before the principals' approval (domain.md §6).
 */
@Service
@Transactional(readOnly = true, noRollbackFor = ClosedToYourRole.class)
public class InstrumentReading {

    private final Compartments compartments;
    private final Instruments instruments;
    private final ReadingRights rights;
    private final Timeline timeline;
    private final AnnouncementUnderWay announcement;

    InstrumentReading(
            Compartments compartments,
            Instruments instruments,
            ReadingRights rights,
            Timeline timeline,
            AnnouncementUnderWay announcement) {
        this.compartments = compartments;
        this.instruments = instruments;
        this.rights = rights;
        this.timeline = timeline;
        this.announcement = announcement;
    }

    /**
     * In the order in which they were outlined; dropped ones among them.
     *
     * @throws subrosa.compartment.NotKnown for whoever is not inside
     * @throws ClosedToYourRole for a role that has no part in them yet
     */
    public List<Instrument> of(String channel) {
        compartments.requireInside(channel);
        var open = rights.openStages(channel);
        if (!open.contains(Stage.S05) && !isReached(channel, open)) rights.require(channel, Stage.S05);
        return instruments.of(channel);
    }

    /** A leak, which anybody inside may report, is of stage S13 too, and brings nobody nearer to the texts. */
    private boolean isReached(String channel, Set<Stage> open) {
        var later = EnumSet.range(Stage.S06, Stage.S17);
        later.remove(Stage.S13);
        later.retainAll(open);
        return timeline.reached(channel, later) || open.contains(Stage.S13) && announcement.in(channel);
    }
}
