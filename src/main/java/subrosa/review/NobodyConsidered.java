package subrosa.review;

import subrosa.policy.BrokenRule;

/** INV-06: the contents may say "not consulted, because …", but somebody is always concerned. */
public class NobodyConsidered extends BrokenRule {

    NobodyConsidered() {
        super("hearings", "Name those whom the text concerns, and whether each was consulted.");
    }
}
