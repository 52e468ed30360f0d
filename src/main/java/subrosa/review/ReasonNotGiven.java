package subrosa.review;

import subrosa.policy.BrokenRule;

public class ReasonNotGiven extends BrokenRule {

    ReasonNotGiven(LegalItem item) {
        super(item.key() + "Note", "Item " + item.number() + " is not a plain pass; say why.");
    }
}
