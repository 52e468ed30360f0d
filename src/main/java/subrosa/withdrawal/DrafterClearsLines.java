package subrosa.withdrawal;

import subrosa.policy.BrokenRule;

/** Four eyes: the lawyer who clears lines to take did not write them (INV-05). */
public class DrafterClearsLines extends BrokenRule {

    DrafterClearsLines() {
        super("You, your deputy or whom you stand in for wrote these lines; another lawyer has to clear them.");
    }
}
