package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** CRaG 2010 s.22(3): no exceptional case after either House has objected. */
public class ObjectionStands extends BrokenRule {

    public ObjectionStands() {
        super("outcome", "A House has objected: the exceptional case is not open any more.");
    }
}
