package subrosa.instrument;

import subrosa.policy.BrokenRule;

/** INV-09, table A row A2. */
public class InstrumentSecretAndBinding extends BrokenRule {

    InstrumentSecretAndBinding() {
        super("A secret instrument cannot bind: publish it, drop it, or brief oversight and recast it (A2).");
    }
}
