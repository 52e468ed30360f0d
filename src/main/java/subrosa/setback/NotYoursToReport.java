package subrosa.setback;

import subrosa.policy.BrokenRule;

/** Doubts and compromised lines are reported by those who deal with lines; a change of principals by who answers for the channel. */
public class NotYoursToReport extends BrokenRule {

    NotYoursToReport() {
        super("Your role does not report this; tell the desk.");
    }
}
