package subrosa.vault;

import subrosa.policy.BrokenRule;

/** Whoever deals with a helper, and security, know who they are. */
public class OnlyThoseWhoKnowKeepIdentities extends BrokenRule {

    OnlyThoseWhoKnowKeepIdentities() {
        super(
                "The handler of this line, intelligence or security lays an identity in the vault; nobody else needs to know it.");
    }
}
