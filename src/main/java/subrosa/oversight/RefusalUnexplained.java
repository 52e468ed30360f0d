package subrosa.oversight;

import subrosa.policy.BrokenRule;

/** Whoever refuses says why. */
public class RefusalUnexplained extends BrokenRule {

    RefusalUnexplained() {
        super("reason", "Say why the disposal is refused.");
    }
}
