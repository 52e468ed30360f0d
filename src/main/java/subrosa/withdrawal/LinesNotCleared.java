package subrosa.withdrawal;

import subrosa.policy.BrokenRule;

/** Nobody is read off before the lines to take are cleared: they are told what they may say. */
public class LinesNotCleared extends BrokenRule {

    LinesNotCleared() {
        super("The lines to take have not been cleared by a lawyer; clear them first.");
    }
}
