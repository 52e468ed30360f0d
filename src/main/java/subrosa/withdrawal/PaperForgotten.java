package subrosa.withdrawal;

import subrosa.policy.BrokenRule;

/** What was handed over has to be accounted for, paper by paper. */
public class PaperForgotten extends BrokenRule {

    PaperForgotten() {
        super(
                "recalls",
                "Every paper on the list needs its answer: returned, destroyed, kept without prejudice, or unaccounted for. Answer each once.");
    }
}
