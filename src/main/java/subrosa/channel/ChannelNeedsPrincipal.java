package subrosa.channel;

import subrosa.policy.BrokenRule;

public class ChannelNeedsPrincipal extends BrokenRule {

    public ChannelNeedsPrincipal(String party) {
        super(
                "principals",
                "Name the person with authority to commit " + party + ", and name only parties of this channel.");
    }
}
