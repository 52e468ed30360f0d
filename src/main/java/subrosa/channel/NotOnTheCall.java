package subrosa.channel;

import subrosa.policy.BrokenRule;

public class NotOnTheCall extends BrokenRule {

    NotOnTheCall() {
        super("Only those who took part in the call confirm its minutes.");
    }
}
