package subrosa.conclusion;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Conclusions;
import subrosa.instrument.Instrument;
import subrosa.instrument.Instruments;

/** A channel has come to its end when nothing that it led to waits for a signature. A text that was reopened waits again. */
@Component
class SignedOrGivenUp implements Conclusions {

    private final Instruments instruments;
    private final Signatures signatures;

    SignedOrGivenUp(Instruments instruments, Signatures signatures) {
        this.instruments = instruments;
        this.signatures = signatures;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean everythingConcluded(String channel) {
        var all = instruments.of(channel);
        return !all.isEmpty() && all.stream().allMatch(this::concluded);
    }

    private boolean concluded(Instrument one) {
        return one.dropped() || signatures.current(one.id()).isPresent();
    }
}
