package subrosa.channel;

import subrosa.policy.BrokenRule;

public class SecondChannelMissing extends BrokenRule {

    public SecondChannelMissing() {
        super("secondChannel", "The result is acceptance with a second channel; name it.");
    }
}
