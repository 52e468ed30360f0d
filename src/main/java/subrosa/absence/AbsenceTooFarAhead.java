package subrosa.absence;

import subrosa.policy.BrokenRule;

public class AbsenceTooFarAhead extends BrokenRule {

    AbsenceTooFarAhead() {
        super("firstDay", "An absence is said a year ahead at most; name an earlier day.");
    }
}
