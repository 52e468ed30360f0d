package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** CRaG 2010 s.20: the treaty may be ratified only after the period without objection. */
public class LayingPeriodRunning extends BrokenRule {

    public LayingPeriodRunning(String period) {
        super("daysPassed", "The period of " + period + " has not run out.");
    }
}
