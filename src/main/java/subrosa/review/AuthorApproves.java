package subrosa.review;

import subrosa.policy.BrokenRule;

/** INV-05. */
public class AuthorApproves extends BrokenRule {

    AuthorApproves() {
        super(
                "Whoever wrote the text or its memorandum cannot approve it, nor can their deputy or whom they stand in for.");
    }
}
