package subrosa.channel;

import subrosa.compartment.Level;
import subrosa.policy.BrokenRule;

/** Nobody is read in above their clearance. Who vets people raises it first, where the account is kept. */
public class ClearanceTooLow extends BrokenRule {

    ClearanceTooLow(String field, String account, Level level) {
        super(
                field,
                account + " is not cleared for " + level + "; name somebody who is, or have the clearance raised.");
    }
}
