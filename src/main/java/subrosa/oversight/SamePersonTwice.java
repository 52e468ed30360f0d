package subrosa.oversight;

import subrosa.policy.BrokenRule;

/** Two keys are two people, whatever roles they hold (INV-05). */
public class SamePersonTwice extends BrokenRule {

    SamePersonTwice() {
        super("You proposed this disposal yourself; somebody else has to turn the second key.");
    }
}
