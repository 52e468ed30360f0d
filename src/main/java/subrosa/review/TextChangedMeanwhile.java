package subrosa.review;

import subrosa.policy.BrokenRule;

/** The evidence names its text (INV-01). */
public class TextChangedMeanwhile extends BrokenRule {

    TextChangedMeanwhile() {
        super("The text changed after it was put before you. Look at the current version and decide again.");
    }
}
