package subrosa.conclusion;

import java.util.Optional;
import org.springframework.stereotype.Component;
import subrosa.channel.Channels;
import subrosa.instrument.Instruments;
import subrosa.policy.Evidence;
import subrosa.policy.Gate;
import subrosa.policy.Subject;

@Component
class FullPowersEvidence implements Evidence {

    private final StoredFullPowers stored;
    private final Instruments instruments;
    private final Channels channels;

    FullPowersEvidence(StoredFullPowers stored, Instruments instruments, Channels channels) {
        this.stored = stored;
        this.instruments = instruments;
        this.channels = channels;
    }

    @Override
    public Gate gate() {
        return Gate.FULL_POWERS;
    }

    @Override
    public Optional<String> missing(Subject subject) {
        var instrument = instruments.get(subject.requiredInstrument());
        var home = channels.get(instrument.channel()).home().name();
        var held = stored.of(instrument.id()).stream()
                .anyMatch(powers ->
                        powers.party().equals(home) && powers.act().includes(TreatyAct.SIGN_SUBJECT_TO_RATIFICATION));
        return held
                ? Optional.empty()
                : Optional.of(
                        "Nobody holds full powers to sign this instrument for our side, or an office of VCLT 7(2).");
    }
}
