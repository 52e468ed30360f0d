package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Only a signature ad referendum waits for confirmation, and once. */
public class NothingToConfirm extends BrokenRule {

    public NothingToConfirm() {
        super("There is no unconfirmed signature ad referendum on this text.");
    }
}
