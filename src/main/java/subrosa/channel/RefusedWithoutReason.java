package subrosa.channel;

import subrosa.policy.BrokenRule;

public class RefusedWithoutReason extends BrokenRule {

    RefusedWithoutReason() {
        super("reason", "Say why; the reason stays beside the refusal.");
    }
}
