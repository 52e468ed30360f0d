package subrosa.vault;

import subrosa.policy.BrokenRule;

/** Security and the political director disclose an identity together (INV-14). */
public class OnlySecurityAndPoldirDisclose extends BrokenRule {

    OnlySecurityAndPoldirDisclose() {
        super("Security and the political director disclose an identity together; ask them.");
    }
}
