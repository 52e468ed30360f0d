package subrosa.channel;

import subrosa.policy.BrokenRule;

public class UpgradeNotApproved extends BrokenRule {

    public UpgradeNotApproved() {
        super("The principal has not approved official talks for this channel.");
    }
}
