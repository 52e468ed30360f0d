package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** A divergence that nobody can find cannot be mended. */
public class DivergenceNotNamed extends BrokenRule {

    public DivergenceNotNamed() {
        super("divergences", "Name the provisions that diverge.");
    }
}
