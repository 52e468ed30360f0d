package subrosa.channel;

import subrosa.policy.BrokenRule;

public class CallNotYetHeld extends BrokenRule {

    CallNotYetHeld() {
        super("heldAt", "A call is minuted once it has been held.");
    }
}
