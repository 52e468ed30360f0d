package subrosa.review;

import subrosa.policy.BrokenRule;

public class NoActionMemo extends BrokenRule {

    NoActionMemo() {
        super("There is no action memorandum on this text yet.");
    }
}
