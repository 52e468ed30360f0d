package subrosa.oversight;

import subrosa.policy.BrokenRule;

/** The records section and the inspector, not one of them twice (INV-03). */
public class SameKeyTwice extends BrokenRule {

    SameKeyTwice(String missing) {
        super("This key has been turned: the " + missing + " has to turn the other.");
    }
}
