package subrosa.oversight;

import subrosa.policy.BrokenRule;

/** A request is answered once, and while it waits. */
public class AnsweredAlready extends BrokenRule {

    AnsweredAlready() {
        super("This request was answered, or has lapsed. Whoever needs to read asks again.");
    }
}
