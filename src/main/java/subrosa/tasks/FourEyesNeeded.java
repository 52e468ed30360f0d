package subrosa.tasks;

import subrosa.policy.BrokenRule;

/** One person tried to do both sides of a four-eyes pair (INV-05). */
public class FourEyesNeeded extends BrokenRule {

    FourEyesNeeded(String message) {
        super(message);
    }
}
