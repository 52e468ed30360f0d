package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** No output of table E may be a false denial. */
public class FalseDenial extends BrokenRule {

    public FalseDenial() {
        super("deniesContact", "There is a contact; a statement may keep silent about it, and may not deny it.");
    }
}
