package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** An instrument is in force from its day, not before. */
public class ForceDateNotReached extends BrokenRule {

    public ForceDateNotReached(java.time.LocalDate on) {
        super("It enters into force on " + on + ", not before.");
    }
}
