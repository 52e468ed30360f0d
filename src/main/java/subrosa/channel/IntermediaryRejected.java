package subrosa.channel;

import subrosa.policy.BrokenRule;

public class IntermediaryRejected extends BrokenRule {

    public IntermediaryRejected() {
        super("This line is closed. The record is kept; the person may remain a source of information, not a channel.");
    }
}
