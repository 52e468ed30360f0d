package subrosa.review;

import subrosa.policy.BrokenRule;

public class BracketsRemain extends BrokenRule {

    BracketsRemain(String numbers) {
        super("The text still has words in brackets, in " + numbers + "; a cleared text has none.");
    }
}
