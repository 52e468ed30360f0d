package subrosa.instrument;

import subrosa.policy.BrokenRule;

public class NoTextYet extends BrokenRule {

    NoTextYet() {
        super("This instrument has no text yet; draft one first.");
    }
}
