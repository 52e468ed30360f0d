package subrosa.channel;

import subrosa.policy.BrokenRule;

public class TempoChangeWithoutReason extends BrokenRule {

    public TempoChangeWithoutReason() {
        super("reason", "Say why the tempo changes; the reason stays with the channel.");
    }
}
