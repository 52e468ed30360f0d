package subrosa.conclusion;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import subrosa.channel.Conclusions;
import subrosa.instrument.Instrument;
import subrosa.instrument.Instruments;

/**
 * A channel has come to its end when something was signed, and nothing else that it led to waits for a signature. A text that was reopened waits
 * again; one that was given up before anything was outlined ends nothing.
 */
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
        return all.stream().anyMatch(this::signed) && all.stream().allMatch(one -> one.dropped() || signed(one));
    }

    private boolean signed(Instrument one) {
        return signatures.current(one.id()).isPresent();
    }
}
