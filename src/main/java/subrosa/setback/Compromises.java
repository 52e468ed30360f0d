package subrosa.setback;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.ChannelEvent;
import subrosa.channel.Intermediaries;
import subrosa.compartment.Role;

/** An intermediary is known to others, or works for them: the line freezes at once, the person is protected first, then graded again (S04). */
@Service
@Transactional
class Compromises implements ChannelEvent<CompromiseDraft> {

    private final Setbacks setbacks;
    private final Intermediaries intermediaries;
    private final LinesInDoubt lines;

    Compromises(Setbacks setbacks, Intermediaries intermediaries, LinesInDoubt lines) {
        this.setbacks = setbacks;
        this.intermediaries = intermediaries;
        this.lines = lines;
    }

    @Override
    public String name() {
        return SetbackKind.INTERMEDIARY_COMPROMISED.event();
    }

    @Override
    public String act() {
        return "Report a compromised line";
    }

    @Override
    public Class<CompromiseDraft> draft() {
        return CompromiseDraft.class;
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
    public UUID record(String channel, CompromiseDraft draft) {
        Reporters.require(Reporters.OF_LINES);
        var line = intermediaries.get(channel, draft.line()).id();
        var setback = setbacks.report(channel, SetbackKind.INTERMEDIARY_COMPROMISED, line, draft.what());
        lines.doubt(setback, line, false, Map.of("personAtRisk", true));
        return setback.id();
    }
}
