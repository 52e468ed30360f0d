package subrosa.instrument;

import subrosa.policy.BrokenRule;

/** Some of what was understood has no place yet. */
public class UnderstandingsLeft extends BrokenRule {

    UnderstandingsLeft(int count) {
        super(
                "placings",
                (count == 1 ? "One understanding has" : count + " understandings have")
                        + " no place yet; give each one, or say why it is dropped.");
    }
}
