package subrosa.vault;

import subrosa.policy.BrokenRule;

/** An identity is disclosed for a reason, which stays on record. */
public class IdentityAskedWithoutReason extends BrokenRule {

    IdentityAskedWithoutReason() {
        super("reason", "Say why the identity is needed now.");
    }
}
