package subrosa.absence;

import subrosa.policy.BrokenRule;

public class AbsenceOver extends BrokenRule {

    AbsenceOver() {
        super("This absence is over; there is nothing to end.");
    }
}
