package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** INV-01: what is released is what was cleared, to the letter. */
public class TextChangedSinceDraft extends BrokenRule {

    public TextChangedSinceDraft() {
        super("The text of an instrument changed after the communiqué was written; prepare it anew.");
    }
}
