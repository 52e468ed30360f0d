package subrosa.channel;

import subrosa.policy.BrokenRule;

/** INV-05: who deals with an intermediary does not grade them. */
public class HandlerGrades extends BrokenRule {

    public HandlerGrades() {
        super(
                "Whoever handles this intermediary may not grade them, nor may who has stood in for them; another intelligence liaison has to.");
    }
}
