package subrosa.instrument;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.engine.Processes;

/** Asks the desk to place what was understood and has no place, wherever it lost it: until then nothing is initialled or signed. */
@Service
@Transactional
public class Places {

    private final Traceability traceability;
    private final Processes processes;

    Places(Traceability traceability, Processes processes) {
        this.traceability = traceability;
        this.processes = processes;
    }

    /** What was first understood at this contact. */
    public void askAfter(String channel, UUID contactPlan) {
        if (traceability.leavesOut(channel, contactPlan)) ask(channel);
    }

    /** What was in an instrument that is given up, where another one goes on. */
    public void askAfterGivingUp(String channel) {
        if (traceability.lostPlaces(channel)) ask(channel);
    }

    private void ask(String channel) {
        processes.offer("placeMissing", channel, Map.of());
    }
}
