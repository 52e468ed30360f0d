package subrosa.instrument;

import subrosa.policy.BrokenRule;

public class ProvisionNumberedTwice extends BrokenRule {

    ProvisionNumberedTwice(String number) {
        super("provisions", "Two provisions have the number " + number + "; give each a number of its own.");
    }
}
