package subrosa.absence;

import subrosa.policy.BrokenRule;

public class AbsenceEndsBeforeItBegins extends BrokenRule {

    AbsenceEndsBeforeItBegins() {
        super("lastDay", "The last day comes before the first; name the same day or a later one.");
    }
}
