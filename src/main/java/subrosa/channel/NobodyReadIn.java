package subrosa.channel;

import subrosa.policy.BrokenRule;

public class NobodyReadIn extends BrokenRule {

    public NobodyReadIn() {
        super("readers", "Name at least one account that signed the briefing.");
    }
}
