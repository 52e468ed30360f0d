package subrosa.review;

import subrosa.policy.BrokenRule;

/** INV-06: the report answers for everybody on the stakeholder map. */
public class StakeholderForgotten extends BrokenRule {

    StakeholderForgotten(String name) {
        super("hearings", "The stakeholder map names " + name + "; say whether they were consulted.");
    }
}
