package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** A party that is not a State shows by which decision of its organs its representative acts. */
public class AuthorityNotCited extends BrokenRule {

    public AuthorityNotCited(String name) {
        super("issuedBy", "Cite the decision that authorises " + name + ".");
    }
}
