package subrosa.tasks;

import subrosa.policy.BrokenRule;

/** Somebody types in two windows, and the other one has saved since. */
public class DraftChanged extends BrokenRule {

    DraftChanged() {
        super(
                "Your draft was saved from another window since. Nothing was saved now; look at the one that was, or save once more over it.");
    }
}
