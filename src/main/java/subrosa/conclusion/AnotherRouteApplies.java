package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Table B chose who approves; another body cannot. */
public class AnotherRouteApplies extends BrokenRule {

    public AnotherRouteApplies(ApprovalRoute route) {
        super("Table B sends this instrument to " + route + ".");
    }
}
