package subrosa.channel;

import subrosa.policy.BrokenRule;

public class AlreadyObserved extends BrokenRule {

    public AlreadyObserved() {
        super("This has been observed and recorded already.");
    }
}
