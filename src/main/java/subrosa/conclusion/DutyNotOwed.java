package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** What was reported as done is not owed, not yet, or was done before. */
public class DutyNotOwed extends BrokenRule {

    public DutyNotOwed() {
        super("row", "Choose what is still owed.");
    }
}
