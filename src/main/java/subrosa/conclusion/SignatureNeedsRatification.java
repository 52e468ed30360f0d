package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** A simple signature presupposes a later act of consent. */
public class SignatureNeedsRatification extends BrokenRule {

    public SignatureNeedsRatification() {
        super(
                "manner",
                "The final clauses know no ratification: a simple signature would bind nobody. Sign definitively or ad referendum.");
    }
}
