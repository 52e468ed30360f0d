package subrosa.channel;

import subrosa.policy.BrokenRule;

public class CorrectionWithoutReason extends BrokenRule {

    public CorrectionWithoutReason() {
        super("reason", "Say why the record is corrected; the reason stays beside it.");
    }
}
