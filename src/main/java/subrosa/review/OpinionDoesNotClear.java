package subrosa.review;

import subrosa.policy.BrokenRule;

public class OpinionDoesNotClear extends BrokenRule {

    OpinionDoesNotClear(OpinionOutcome outcome) {
        super("The opinion does not clear this text: its outcome is " + outcome + ".");
    }
}
