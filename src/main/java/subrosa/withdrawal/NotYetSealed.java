package subrosa.withdrawal;

import subrosa.policy.BrokenRule;

/** The archive has two keys: the second cannot turn before the first. */
public class NotYetSealed extends BrokenRule {

    NotYetSealed() {
        super("The records section has not sealed the records yet.");
    }
}
