package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Nothing is ratified, and nothing enters into force, before it is signed. */
public class NotSignedYet extends BrokenRule {

    public NotSignedYet() {
        super("This text has not been signed.");
    }
}
