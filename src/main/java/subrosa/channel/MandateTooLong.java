package subrosa.channel;

import subrosa.policy.BrokenRule;

public class MandateTooLong extends BrokenRule {

    public MandateTooLong() {
        super("expiresOn", "A mandate lasts at most " + Mandate.LONGEST_DAYS + " days; it can be renewed.");
    }
}
