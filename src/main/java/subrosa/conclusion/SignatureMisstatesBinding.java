package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** The manner of signature has to fit what table A found the instrument to be. */
public class SignatureMisstatesBinding extends BrokenRule {

    public SignatureMisstatesBinding() {
        super("manner", "A political commitment is signed as such, and nothing else is.");
    }
}
