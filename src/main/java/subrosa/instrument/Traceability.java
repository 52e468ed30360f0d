package subrosa.instrument;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Understandings;

/** Follows what was understood in private into an instrument's text. While the trace is not whole, nothing is initialled or signed. */
@Service
@Transactional(readOnly = true)
public class Traceability {

    private final Instruments instruments;
    private final Understandings understandings;

    Traceability(Instruments instruments, Understandings understandings) {
        this.instruments = instruments;
        this.understandings = understandings;
    }

    /** @throws NoTextYet before the first draft */
    public Trace of(UUID instrument) {
        var owner = instruments.get(instrument);
        return Trace.of(owner, understandings.of(owner.channel()));
    }
}
