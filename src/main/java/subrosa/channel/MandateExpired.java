package subrosa.channel;

import subrosa.policy.BrokenRule;

/** INV-11: nothing goes out under a mandate that has ended. */
public class MandateExpired extends BrokenRule {

    public MandateExpired() {
        super("The mandate has expired; the principal has to renew it before anything goes out.");
    }
}
