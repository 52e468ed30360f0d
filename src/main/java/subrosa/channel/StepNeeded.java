package subrosa.channel;

import subrosa.policy.BrokenRule;

/** Table N does not let this step be left out. */
public class StepNeeded extends BrokenRule {

    public StepNeeded(Omission step) {
        super("This channel needs " + step.words() + "; no row of table N lets it be left out.");
    }
}
