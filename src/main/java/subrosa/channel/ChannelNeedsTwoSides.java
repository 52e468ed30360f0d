package subrosa.channel;

import subrosa.policy.BrokenRule;

public class ChannelNeedsTwoSides extends BrokenRule {

    public ChannelNeedsTwoSides() {
        super("parties", "A channel has at least two parties with different names, and exactly one of them is home.");
    }
}
