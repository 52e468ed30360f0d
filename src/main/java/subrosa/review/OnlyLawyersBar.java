package subrosa.review;

import subrosa.policy.BrokenRule;

/** A bar is a finding of law. */
public class OnlyLawyersBar extends BrokenRule {

    OnlyLawyersBar() {
        super("The legal adviser finds that a text is barred; ask them.");
    }
}
