package subrosa.channel;

import java.util.Optional;
import org.springframework.stereotype.Component;
import subrosa.policy.Evidence;
import subrosa.policy.Gate;
import subrosa.policy.Subject;

/**
 * One accepted line that carries texts is enough, and none is needed where the sides talk directly.
 *
 * <p>An overdue re-grade does not shut the gate (it is overdue paperwork); doubt does, at once.
 */
@Component
class IntermediaryEvidence implements Evidence {

    private final Intermediaries intermediaries;
    private final Channels channels;

    IntermediaryEvidence(Intermediaries intermediaries, Channels channels) {
        this.intermediaries = intermediaries;
        this.channels = channels;
    }

    @Override
    public Gate gate() {
        return Gate.INTERMEDIARY_VALIDATED;
    }

    @Override
    public Optional<String> missing(Subject subject) {
        var all = intermediaries.of(subject.channel());
        if (all.isEmpty())
            return channels.known(subject.channel()).direct()
                    ? Optional.empty()
                    : Optional.of("No intermediary has been graded, and nobody has noted that none is needed.");
        if (all.stream().anyMatch(Intermediary::carriesTexts)) return Optional.empty();
        return all.stream().anyMatch(Intermediary::accepted)
                ? Optional.of(
                        "The only line accepted bears low stakes, but no text (C7); grade the intermediary again.")
                : Optional.of(
                        "No intermediary of this channel is accepted now; grade one, and let the political director decide.");
    }
}
