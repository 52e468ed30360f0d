package subrosa.channel;

import subrosa.policy.BrokenRule;

/** A channel leaves by one way; what was agreed or kept silent cannot be taken back. */
public class WayOutChosen extends BrokenRule {

    WayOutChosen() {
        super("The way out of this channel has been chosen already; go on along it.");
    }
}
