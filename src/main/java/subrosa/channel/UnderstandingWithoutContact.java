package subrosa.channel;

import subrosa.policy.BrokenRule;

public class UnderstandingWithoutContact extends BrokenRule {

    public UnderstandingWithoutContact() {
        super("Name at least one contact that the understanding came from.");
    }
}
