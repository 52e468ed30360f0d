package subrosa.conclusion;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Conclusions;
import subrosa.engine.Processes;
import subrosa.instrument.Instrument;
import subrosa.instrument.Instruments;

/**
 * A channel has come to its end when nothing that it led to waits for a signature. A text that was reopened waits again, from the moment that somebody
 * is asked to draft it anew.
 */
@Component
class SignedOrGivenUp implements Conclusions {

    private final Instruments instruments;
    private final Signatures signatures;
    private final Processes processes;

    SignedOrGivenUp(Instruments instruments, Signatures signatures, Processes processes) {
        this.instruments = instruments;
        this.signatures = signatures;
        this.processes = processes;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean everythingConcluded(String channel) {
        var all = instruments.of(channel);
        return !all.isEmpty() && all.stream().allMatch(this::concluded);
    }

    private boolean concluded(Instrument one) {
        return one.dropped() || signatures.current(one.id()).isPresent() && !isDraftedAnew(one);
    }

    private boolean isDraftedAnew(Instrument signed) {
        return processes.isRunning("convergence", signed.channel(), signed.id());
    }
}
