package subrosa.channel;

import subrosa.policy.BrokenRule;

/** Table C, row C7. */
public class LineBearsLowStakesOnly extends BrokenRule {

    LineBearsLowStakesOnly() {
        super(
                "stakes",
                "The line is accepted for low stakes only (C7). Lower them, or have the intermediary graded again.");
    }
}
