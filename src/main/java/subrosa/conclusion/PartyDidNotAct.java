package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** A joint act lacks one of the parties. */
public class PartyDidNotAct extends BrokenRule {

    public PartyDidNotAct(String party) {
        super("The act needs somebody for " + party + ".");
    }
}
