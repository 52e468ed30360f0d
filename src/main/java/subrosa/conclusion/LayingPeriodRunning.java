package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** CRaG 2010 s.20: the treaty may be ratified only after the period without objection. */
public class LayingPeriodRunning extends BrokenRule {

    public LayingPeriodRunning(int days) {
        super("sittingDays", "The period of " + days + " sitting days has not run out.");
    }
}
