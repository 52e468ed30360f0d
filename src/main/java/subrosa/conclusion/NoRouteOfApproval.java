package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** None of the rows B1 to B6 of table B answers. */
public class NoRouteOfApproval extends BrokenRule {

    public NoRouteOfApproval(String jurisdiction) {
        super(
                "No row of table B says who approves such an instrument in the jurisdiction “" + jurisdiction
                        + "”. Have consent-required, laying-required or cabinet-required set for it in the configuration, then complete the task again.");
    }
}
