package subrosa.channel;

import subrosa.policy.BrokenRule;

public class MediumNotPermitted extends BrokenRule {

    public MediumNotPermitted() {
        super("medium", "The mandate does not permit contact by this means; choose one that it names.");
    }
}
