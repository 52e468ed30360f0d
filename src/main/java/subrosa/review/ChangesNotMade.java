package subrosa.review;

import subrosa.policy.BrokenRule;

public class ChangesNotMade extends BrokenRule {

    ChangesNotMade() {
        super("verdict", "The text is still the one the opinion asked to change.");
    }
}
