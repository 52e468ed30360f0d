package subrosa.setback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import subrosa.channel.Conclusions;
import subrosa.channel.Intermediaries;
import subrosa.engine.Processes;

/** Freezes a line, and has it graded again where somebody will still go by it. */
@Component
class LinesInDoubt {

    private final Setbacks setbacks;
    private final Intermediaries intermediaries;
    private final Conclusions conclusions;
    private final Processes processes;

    LinesInDoubt(Setbacks setbacks, Intermediaries intermediaries, Conclusions conclusions, Processes processes) {
        this.setbacks = setbacks;
        this.intermediaries = intermediaries;
        this.conclusions = conclusions;
        this.processes = processes;
    }

    /**
     * @param newcomer whether nobody has begun to grade this line
     * @param facts what else the path's gateways ask
     */
    void doubt(Setback setback, UUID line, boolean newcomer, Map<String, Object> facts) {
        // A line that is not accepted is being graded at this moment: the doubt is one more thing that the grader sees.
        boolean gradedAlready =
                !newcomer && !intermediaries.get(setback.channel(), line).accepted();
        intermediaries.doubt(setback.channel(), line);
        boolean over = nobodyGoesByIt(setback.channel());
        var told = new HashMap<>(facts);
        told.put("intermediary", line.toString());
        told.put("validateLine", !gradedAlready && !over);
        if (over && facts.isEmpty())
            setbacks.settle(setback, "Everything is signed or given up: nothing goes through the line any more.");
        else if (gradedAlready && facts.isEmpty())
            setbacks.settle(setback, "The line is being graded; the doubt is before the grader.");
        else setbacks.handOver(setback, told);
    }

    /** Everything may be signed while the exploration still plans its contacts, or given up before the talks have begun. */
    private boolean nobodyGoesByIt(String channel) {
        return conclusions.everythingConcluded(channel)
                && !processes.isAnyRunning(List.of("exploratoryContact", "upgrade"), channel);
    }
}
