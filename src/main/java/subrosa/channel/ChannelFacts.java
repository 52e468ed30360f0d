package subrosa.channel;

import java.util.Map;
import org.springframework.stereotype.Component;
import subrosa.policy.Subject;

/** What a channel and the latest memorandum of its mandate tell table N. */
@Component
class ChannelFacts implements StepFacts {

    private final Channels channels;
    private final StoredMandates mandates;
    private final StoredIntermediaries intermediaries;

    ChannelFacts(Channels channels, StoredMandates mandates, StoredIntermediaries intermediaries) {
        this.channels = channels;
        this.mandates = mandates;
        this.intermediaries = intermediaries;
    }

    @Override
    public Map<String, Object> of(Subject subject) {
        var channel = channels.known(subject.channel());
        var memo = mandates.of(channel.ref()).stream()
                .reduce((earlier, later) -> later)
                .map(Mandate::memo);
        return Map.of(
                "tempo", channel.tempo().name(),
                "allStates", !channel.hasNonStateParty(),
                "official", channel.official(),
                "workingChannel", memo.filter(MandateDraft::workingChannel).isPresent(),
                "intermediary",
                        memo.filter(one -> one.intermediaries().isEmpty()).isEmpty()
                                || !intermediaries.of(channel.ref()).isEmpty(),
                "aimsAtMemorandum", memo.filter(MandateDraft::aimsAtMemorandum).isPresent(),
                "readersListed", memo.filter(one -> !one.readers().isEmpty()).isPresent());
    }
}
