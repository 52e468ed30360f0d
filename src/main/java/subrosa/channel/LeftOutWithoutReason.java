package subrosa.channel;

import subrosa.policy.BrokenRule;

public class LeftOutWithoutReason extends BrokenRule {

    public LeftOutWithoutReason() {
        super("A stakeholder may be left out only with a reason and a date on which that is looked at again.");
    }
}
