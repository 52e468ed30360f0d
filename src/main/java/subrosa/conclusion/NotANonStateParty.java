package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Authority under the rules of an organisation exists for a party that is not a State only. */
public class NotANonStateParty extends BrokenRule {

    public NotANonStateParty() {
        super(
                "basis",
                "Only a party that is not a State acts by authority of its own organs; a State needs full powers.");
    }
}
