package subrosa.review;

import subrosa.policy.BrokenRule;

public class ChangesNotNamed extends BrokenRule {

    ChangesNotNamed() {
        super("changes", "Name the changes that the text needs, or answer CLEAR without any.");
    }
}
