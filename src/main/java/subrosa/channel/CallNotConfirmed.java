package subrosa.channel;

import subrosa.policy.BrokenRule;

/** Table F: each participant confirms from their own account. */
public class CallNotConfirmed extends BrokenRule {

    CallNotConfirmed() {
        super("Somebody who took part in the call has not confirmed its minutes yet.");
    }
}
