package subrosa.channel;

import subrosa.policy.BrokenRule;

/** Row E9: after an accurate leak, venue and pattern change. */
public class PatternKnown extends BrokenRule {

    PatternKnown() {
        super(
                "place",
                "A leak has made place and medium of the last contact known (E9); meet at another place, or by another medium.");
    }
}
