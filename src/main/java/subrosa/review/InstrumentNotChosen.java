package subrosa.review;

import subrosa.policy.BrokenRule;

public class InstrumentNotChosen extends BrokenRule {

    InstrumentNotChosen() {
        super("Table A has not led to an instrument for this text yet.");
    }
}
