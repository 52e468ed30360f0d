package subrosa.review;

import subrosa.policy.BrokenRule;

public class BarWithoutItem extends BrokenRule {

    BarWithoutItem() {
        super("item", "Say under which item of the checklist the text is barred.");
    }
}
