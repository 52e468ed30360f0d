package subrosa.oversight;

import subrosa.policy.BrokenRule;

/** One disposal of a channel at a time. */
public class DisposalUnderWay extends BrokenRule {

    DisposalUnderWay(String reference) {
        super("channel", "A disposal of this channel is under way: " + reference + ". Confirm or refuse that one.");
    }
}
