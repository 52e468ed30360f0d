package subrosa.withdrawal;

import subrosa.policy.BrokenRule;

/** A paper that nobody can account for needs a word about it. */
public class StatusUnexplained extends BrokenRule {

    StatusUnexplained() {
        super("recalls", "Say of each paper that is unaccounted for what is known about it.");
    }
}
