package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** Words that leave the house have the political director's approval. */
public class NotApproved extends BrokenRule {

    public NotApproved() {
        super("The political director has not approved these words.");
    }
}
