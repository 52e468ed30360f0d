package subrosa.channel;

import subrosa.policy.BrokenRule;

public class UnderstandingRejected extends BrokenRule {

    public UnderstandingRejected() {
        super("A party rejected this understanding; it can only be dropped, or discussed again first.");
    }
}
