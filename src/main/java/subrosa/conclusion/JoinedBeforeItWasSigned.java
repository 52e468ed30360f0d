package subrosa.conclusion;

import java.time.LocalDate;
import subrosa.policy.BrokenRule;

/** Nobody joins what has not been made. */
public class JoinedBeforeItWasSigned extends BrokenRule {

    JoinedBeforeItWasSigned(LocalDate signedOn) {
        super("joinedOn", "It was signed on " + signedOn + ". Nobody can have joined it before.");
    }
}
