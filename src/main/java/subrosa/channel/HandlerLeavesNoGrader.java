package subrosa.channel;

import subrosa.policy.BrokenRule;

/** INV-05: who deals with an intermediary does not grade them, so somebody has to be left who may. */
public class HandlerLeavesNoGrader extends BrokenRule {

    public HandlerLeavesNoGrader() {
        super(
                "intermediaries",
                "Nobody but this handler could grade the intermediary; name somebody else, who is no intelligence liaison.");
    }
}
