package subrosa.instrument;

import subrosa.policy.BrokenRule;

/** INV-09, table A row A2. */
public class SecretTouchesThirdState extends BrokenRule {

    SecretTouchesThirdState() {
        super(
                "Nothing secret may affect a third State: publish the instrument and its letters, drop it, or brief oversight and recast it (A2).");
    }
}
