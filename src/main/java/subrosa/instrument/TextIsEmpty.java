package subrosa.instrument;

import subrosa.policy.BrokenRule;

public class TextIsEmpty extends BrokenRule {

    TextIsEmpty() {
        super("provisions", "A text needs at least one provision.");
    }
}
