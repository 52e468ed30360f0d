package subrosa.review;

import subrosa.policy.BrokenRule;

/** United Nations Guidance for Effective Mediation, 2012. */
public class FundamentalUnanswered extends BrokenRule {

    FundamentalUnanswered() {
        super("The report answers each of the eight fundamentals of mediation.");
    }
}
