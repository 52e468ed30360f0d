package subrosa.channel;

import subrosa.policy.BrokenRule;

public class RenewalWithoutDate extends BrokenRule {

    public RenewalWithoutDate() {
        super("expiresOn", "Name the new last day of the mandate.");
    }
}
