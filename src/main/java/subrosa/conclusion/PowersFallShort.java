package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Powers are in order only for the act that the text asks for: with powers to sign subject to ratification nobody signs definitively. */
public class PowersFallShort extends BrokenRule {

    public PowersFallShort(String representative) {
        super(
                "representatives",
                "The powers of " + representative
                        + " do not reach to the signature that this text asks for; have others issued, or name the defect.");
    }
}
