package subrosa.withdrawal;

import subrosa.policy.BrokenRule;

/** Two keys: the records section and the inspector, never the same person (INV-05). */
public class OneKeyOnly extends BrokenRule {

    OneKeyOnly() {
        super("You, your deputy or whom you stand in for turned the first key; somebody else has to turn the second.");
    }
}
