package subrosa.review;

import subrosa.policy.BrokenRule;

/** Table A, row A9. */
public class TreatyWording extends BrokenRule {

    TreatyWording(String words) {
        super(words + ". A memorandum that does not bind avoids the words of treaties (A9).");
    }
}
