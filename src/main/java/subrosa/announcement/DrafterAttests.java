package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** Four eyes (INV-05): who drafted words neither attests nor approves them, and nobody does both. */
public class DrafterAttests extends BrokenRule {

    public DrafterAttests() {
        super(
                "Whoever drafted these words may not attest or approve them, and whoever attested may not approve; deputies count as the one for whom they stand in.");
    }
}
