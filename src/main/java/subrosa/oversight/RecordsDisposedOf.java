package subrosa.oversight;

import subrosa.policy.BrokenRule;

/** The key of the channel is gone, or about to be. */
public class RecordsDisposedOf extends BrokenRule {

    RecordsDisposedOf() {
        super("channel", "The records of this channel were disposed of already.");
    }
}
