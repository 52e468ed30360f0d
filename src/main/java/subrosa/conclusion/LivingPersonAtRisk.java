package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** INV-14: persons who assisted are protected. */
public class LivingPersonAtRisk extends BrokenRule {

    public LivingPersonAtRisk() {
        super("decision", "A living person could be harmed: redact, or extend with a reason.");
    }
}
