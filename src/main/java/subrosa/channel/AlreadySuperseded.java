package subrosa.channel;

import subrosa.policy.BrokenRule;

/** INV-03: a superseded record stays as it is. */
public class AlreadySuperseded extends BrokenRule {

    public AlreadySuperseded() {
        super("This record has been superseded; correct the one that took its place.");
    }
}
