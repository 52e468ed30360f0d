package subrosa.channel;

import subrosa.policy.BrokenRule;

public class UnknownAccount extends BrokenRule {

    public UnknownAccount(String field) {
        super(field, "One of these accounts does not exist here.");
    }
}
