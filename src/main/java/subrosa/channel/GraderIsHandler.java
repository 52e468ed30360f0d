package subrosa.channel;

import subrosa.policy.BrokenRule;

/** INV-05: who deals with an intermediary does not grade them. */
public class GraderIsHandler extends BrokenRule {

    public GraderIsHandler() {
        super("Whoever handles this intermediary may not grade them; another intelligence liaison has to.");
    }
}
