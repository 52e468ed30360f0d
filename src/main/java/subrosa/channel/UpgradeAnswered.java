package subrosa.channel;

import subrosa.policy.BrokenRule;

public class UpgradeAnswered extends BrokenRule {

    public UpgradeAnswered() {
        super("The principal has answered this already; a new case has to be made.");
    }
}
