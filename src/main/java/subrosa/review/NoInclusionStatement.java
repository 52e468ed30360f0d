package subrosa.review;

import subrosa.policy.BrokenRule;

/** INV-06. */
public class NoInclusionStatement extends BrokenRule {

    NoInclusionStatement() {
        super("There is no integrity report on this text, so nobody can approve it.");
    }
}
