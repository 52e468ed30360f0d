package subrosa.vault;

import subrosa.policy.BrokenRule;

/** The second key is another role in other hands (INV-05, INV-14). */
public class OtherKeyNeeded extends BrokenRule {

    OtherKeyNeeded() {
        super(
                "One key was turned by this role, or by you, your deputy or whom you stand in for. The other one is turned by somebody else: security and the political director disclose together.");
    }
}
