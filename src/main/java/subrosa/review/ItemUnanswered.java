package subrosa.review;

import subrosa.policy.BrokenRule;

public class ItemUnanswered extends BrokenRule {

    ItemUnanswered(LegalItem item) {
        super(item.key(), "Item " + item.number() + " of the checklist has no answer.");
    }
}
