package subrosa.review;

import subrosa.policy.BrokenRule;

public class ConflictOfInterestOpen extends BrokenRule {

    ConflictOfInterestOpen() {
        super("conflictsClear", "A conflict of interest is open; the report cannot stand until it is resolved.");
    }
}
