package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Charter 102 Regulations, Art 1: registration follows entry into force. */
public class NotInForce extends BrokenRule {

    public NotInForce() {
        super("This instrument is not in force; register it afterwards.");
    }
}
