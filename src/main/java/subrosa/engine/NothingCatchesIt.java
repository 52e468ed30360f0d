package subrosa.engine;

import subrosa.policy.BrokenRule;

/** A worker reported an outcome that the diagram has no way for. */
public class NothingCatchesIt extends BrokenRule {

    NothingCatchesIt() {
        super("The diagram expects no such outcome of this work.");
    }
}
