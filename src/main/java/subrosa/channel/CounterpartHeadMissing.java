package subrosa.channel;

import subrosa.policy.BrokenRule;

public class CounterpartHeadMissing extends BrokenRule {

    public CounterpartHeadMissing() {
        super("theirHead", "Name the head of their delegation, or record that they did not upgrade.");
    }
}
