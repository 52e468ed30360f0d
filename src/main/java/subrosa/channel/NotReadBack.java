package subrosa.channel;

import subrosa.policy.BrokenRule;

/** The other side has accepted words only if the words were read back to it. */
public class NotReadBack extends BrokenRule {

    public NotReadBack() {
        super("readBackOn", "Read the words back to the other side before recording that it accepted them.");
    }
}
