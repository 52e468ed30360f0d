package subrosa.channel;

import subrosa.policy.BrokenRule;

public class MandateNotSigned extends BrokenRule {

    public MandateNotSigned() {
        super("No principal has signed a mandate for this channel; nothing may go out before one has.");
    }
}
