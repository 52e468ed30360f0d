package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** Four eyes (INV-05): who drafted a statement neither attests nor approves it. */
public class DrafterAttests extends BrokenRule {

    public DrafterAttests() {
        super("Whoever drafted this statement may not attest or approve it.");
    }
}
