package subrosa.channel;

import subrosa.policy.BrokenRule;

public class MandateRefused extends BrokenRule {

    public MandateRefused() {
        super("The principal has refused this mandate; a new one has to be drafted.");
    }
}
