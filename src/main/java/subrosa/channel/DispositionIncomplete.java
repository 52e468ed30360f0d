package subrosa.channel;

import subrosa.policy.BrokenRule;

public class DispositionIncomplete extends BrokenRule {

    public DispositionIncomplete(String message) {
        super(message);
    }
}
