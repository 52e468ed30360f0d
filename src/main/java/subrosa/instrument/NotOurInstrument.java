package subrosa.instrument;

import subrosa.policy.BrokenRule;

/** What others conclude among themselves is theirs: nobody here could approve it, give powers for it or sign it. */
public class NotOurInstrument extends BrokenRule {

    NotOurInstrument(String home) {
        super(
                "instruments",
                home + " concludes every instrument that its channel leads to; name it among the parties.");
    }
}
