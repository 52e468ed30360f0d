package subrosa.channel;

import subrosa.policy.BrokenRule;

/** The channel has ended by X1, X2 or X3: nothing outbound happens in it any more. */
public class ChannelWithdrawn extends BrokenRule {

    public ChannelWithdrawn() {
        super("This channel has been withdrawn; nothing more may be done in it. A new approach is a new channel.");
    }
}
