package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Domain.md §2, S18: records are archived once all that the channel led to has come to its end. */
public class InstrumentUnderWay extends BrokenRule {

    public InstrumentUnderWay() {
        super("An instrument of this channel is still under way: extend until it is carried to its end or given up.");
    }
}
