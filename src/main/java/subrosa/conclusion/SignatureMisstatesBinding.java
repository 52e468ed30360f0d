package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** The manner of signature has to fit what table A found the instrument to be. */
public class SignatureMisstatesBinding extends BrokenRule {

    public SignatureMisstatesBinding() {
        super("manner", "What does not bind in law is signed as a political commitment, and nothing else is.");
    }
}
