package subrosa.channel;

import subrosa.policy.BrokenRule;

/** What the channel led to is signed or given up: there is nothing left to talk about in it. */
public class EverythingConcluded extends BrokenRule {

    public EverythingConcluded() {
        super("Everything that this channel led to is signed or given up. A new matter is a new channel.");
    }
}
