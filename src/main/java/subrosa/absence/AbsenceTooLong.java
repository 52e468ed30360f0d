package subrosa.absence;

import subrosa.policy.BrokenRule;

public class AbsenceTooLong extends BrokenRule {

    AbsenceTooLong() {
        super(
                "lastDay",
                "An absence lasts " + Absence.LONGEST_DAYS
                        + " days at most; for longer, whoever keeps the accounts gives your role to somebody else.");
    }
}
