package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** INV-03: what was found about words stays; other words are a draft of their own. */
public class VettedAlready extends BrokenRule {

    public VettedAlready() {
        super("These words have been looked at and decided on; draft them anew to have them looked at again.");
    }
}
