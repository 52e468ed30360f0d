package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** A record tells what has happened. */
public class ActInTheFuture extends BrokenRule {

    public ActInTheFuture() {
        super("on", "The date lies ahead; record the act when it has happened.");
    }
}
