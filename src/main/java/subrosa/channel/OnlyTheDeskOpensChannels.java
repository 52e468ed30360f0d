package subrosa.channel;

import subrosa.policy.BrokenRule;

/** A channel is opened by a desk officer (domain.md S01). */
public class OnlyTheDeskOpensChannels extends BrokenRule {

    OnlyTheDeskOpensChannels() {
        super("A desk officer opens channels; ask the desk to open this one.");
    }
}
