package subrosa.channel;

import subrosa.policy.BrokenRule;

public class NotAcceptable extends BrokenRule {

    public NotAcceptable() {
        super("The latest assessment does not accept this intermediary; only a new assessment can change that.");
    }
}
