package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** A public statement has the political director's approval (gate TRUTH_ATTESTED). */
public class NotApproved extends BrokenRule {

    public NotApproved() {
        super("The political director has not approved this statement.");
    }
}
