package subrosa.oversight;

import subrosa.policy.BrokenRule;

/** Two keys are two people, whatever roles they hold (INV-05). */
public class SamePersonTwice extends BrokenRule {

    SamePersonTwice() {
        super(
                "You, your deputy or whom you stand in for proposed this disposal; somebody else has to turn the second key.");
    }
}
