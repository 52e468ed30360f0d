package subrosa.channel;

import subrosa.policy.BrokenRule;

/** Whoever leaves a channel signs a debriefing, or it is said why not. */
public class DebriefingUnexplained extends BrokenRule {

    DebriefingUnexplained() {
        super("note", "Say on what day they signed the debriefing, or why they signed none.");
    }
}
