package subrosa.channel;

import subrosa.policy.BrokenRule;

public class MandateEndsBeforeItBegins extends BrokenRule {

    public MandateEndsBeforeItBegins() {
        super("expiresOn", "The last day of a mandate lies after today.");
    }
}
