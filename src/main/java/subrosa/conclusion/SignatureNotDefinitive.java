package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** A text that is subject to ratification is signed simply or ad referendum. */
public class SignatureNotDefinitive extends BrokenRule {

    public SignatureNotDefinitive() {
        super("manner", "The final clauses leave consent to ratification: a definitive signature contradicts them.");
    }
}
