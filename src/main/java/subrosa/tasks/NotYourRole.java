package subrosa.tasks;

import subrosa.policy.BrokenRule;

/** Somebody tried a task of another role. */
public class NotYourRole extends BrokenRule {

    NotYourRole(String message) {
        super(message);
    }
}
