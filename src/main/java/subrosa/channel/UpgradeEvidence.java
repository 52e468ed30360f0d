package subrosa.channel;

import java.util.Optional;
import org.springframework.stereotype.Component;
import subrosa.policy.Evidence;
import subrosa.policy.Gate;
import subrosa.policy.Subject;

@Component
class UpgradeEvidence implements Evidence {

    private final Upgrades upgrades;
    private final Channels channels;

    UpgradeEvidence(Upgrades upgrades, Channels channels) {
        this.upgrades = upgrades;
        this.channels = channels;
    }

    @Override
    public Gate gate() {
        return Gate.UPGRADE_APPROVED;
    }

    @Override
    public Optional<String> missing(Subject subject) {
        // Officials who talked from the start need nobody's leave to become official.
        if (channels.known(subject.channel()).official()) return Optional.empty();
        return upgrades.current(subject.channel()).filter(Upgrade::approved).isPresent()
                ? Optional.empty()
                : Optional.of("The principal has not approved official talks (G1).");
    }
}
