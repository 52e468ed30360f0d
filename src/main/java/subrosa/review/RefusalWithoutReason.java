package subrosa.review;

import subrosa.policy.BrokenRule;

public class RefusalWithoutReason extends BrokenRule {

    RefusalWithoutReason() {
        super("reason", "Say why, so that those who go on with the text know.");
    }
}
