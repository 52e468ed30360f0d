package subrosa.oversight;

import subrosa.policy.BrokenRule;

/** There is no such channel, or it is not for this reader to know: one answer for both. */
public class UnknownChannel extends BrokenRule {

    UnknownChannel() {
        super("channel", "There is no channel of this reference that you may know of; look it up in the register.");
    }
}
