package subrosa.setback;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.ChannelEvent;
import subrosa.channel.Intermediaries;
import subrosa.compartment.Role;

/** Somebody may not speak for whom they say they do: their line freezes at once, and they are graded again (S04). */
@Service
@Transactional
class MandateDoubts implements ChannelEvent<MandateDoubtDraft> {

    private final Setbacks setbacks;
    private final Intermediaries intermediaries;
    private final LinesInDoubt lines;

    MandateDoubts(Setbacks setbacks, Intermediaries intermediaries, LinesInDoubt lines) {
        this.setbacks = setbacks;
        this.intermediaries = intermediaries;
        this.lines = lines;
    }

    @Override
    public String name() {
        return SetbackKind.MANDATE_DOUBT.event();
    }

    @Override
    public String act() {
        return "Report a doubt about a mandate";
    }

    @Override
    public Class<MandateDoubtDraft> draft() {
        return MandateDoubtDraft.class;
    }

    @Override
    public Set<Role> reporters() {
        return Reporters.OF_LINES;
    }

    /**
     * @throws NotYoursToReport for roles that deal with no lines
     * @throws subrosa.channel.IntermediaryRejected when the line is closed already
     */
    @Override
    public UUID record(String channel, MandateDoubtDraft draft) {
        Reporters.require(Reporters.OF_LINES);
        var person = draft.person();
        var line = person == null
                ? intermediaries
                        .get(channel, Objects.requireNonNull(draft.line()))
                        .id()
                : intermediaries.add(channel, person).id();
        var setback = setbacks.report(channel, SetbackKind.MANDATE_DOUBT, line, draft.what());
        lines.doubt(setback, line, person != null, Map.of());
        return setback.id();
    }
}
