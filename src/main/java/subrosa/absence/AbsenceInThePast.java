package subrosa.absence;

import subrosa.policy.BrokenRule;

public class AbsenceInThePast extends BrokenRule {

    AbsenceInThePast() {
        super("firstDay", "An absence is said before it begins; name today or a later day, in UTC.");
    }
}
