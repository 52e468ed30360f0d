package subrosa.channel;

import subrosa.policy.BrokenRule;

public class StakesNotLowered extends BrokenRule {

    public StakesNotLowered() {
        super("stakes", "A failed test is repeated once, at lower stakes.");
    }
}
