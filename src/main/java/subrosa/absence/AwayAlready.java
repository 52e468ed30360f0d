package subrosa.absence;

import subrosa.policy.BrokenRule;

public class AwayAlready extends BrokenRule {

    AwayAlready() {
        super(
                "firstDay",
                "You have said already that you are away on one of these days; end that absence first, or name other days.");
    }
}
