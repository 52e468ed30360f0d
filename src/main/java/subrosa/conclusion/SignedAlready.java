package subrosa.conclusion;

import java.time.LocalDate;
import subrosa.policy.BrokenRule;

/** One text is signed once. */
public class SignedAlready extends BrokenRule {

    public SignedAlready(LocalDate on) {
        super("This text was signed on " + on + "; it is not signed again.");
    }
}
