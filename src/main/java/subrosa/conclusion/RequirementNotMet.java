package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** A requirement that table B added is open. */
public class RequirementNotMet extends BrokenRule {

    public RequirementNotMet(String requirement) {
        super("Still required: " + requirement + ".");
    }
}
