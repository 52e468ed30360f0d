package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** What is put to the people is decided by the people. */
public class PeopleNotAskedFirst extends BrokenRule {

    PeopleNotAskedFirst() {
        super(
                "byParliament",
                "Parliament decides in the people's place only where they refused an earlier text of the instrument,"
                        + " and cites its authority for that.");
    }
}
