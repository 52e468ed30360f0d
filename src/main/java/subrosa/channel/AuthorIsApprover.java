package subrosa.channel;

import subrosa.policy.BrokenRule;

/** Four eyes (INV-05): who wrote something does not approve it. */
public class AuthorIsApprover extends BrokenRule {

    public AuthorIsApprover() {
        super(
                "Whoever wrote this may not approve it, nor may their deputy or whom they stand in for; another holder of the role has to.");
    }
}
