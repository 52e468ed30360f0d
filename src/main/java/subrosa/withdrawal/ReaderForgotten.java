package subrosa.withdrawal;

import subrosa.policy.BrokenRule;

/** X2: everybody inside is debriefed, or named as not reached. */
public class ReaderForgotten extends BrokenRule {

    ReaderForgotten() {
        super("entries", "Everybody inside has to be on the list, as debriefed or as not reached with the reason.");
    }
}
