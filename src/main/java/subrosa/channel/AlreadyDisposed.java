package subrosa.channel;

import subrosa.policy.BrokenRule;

public class AlreadyDisposed extends BrokenRule {

    public AlreadyDisposed() {
        super("This understanding has its disposition already; replacing it takes a reason.");
    }
}
