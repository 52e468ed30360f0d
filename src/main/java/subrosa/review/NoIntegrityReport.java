package subrosa.review;

import subrosa.policy.BrokenRule;

public class NoIntegrityReport extends BrokenRule {

    NoIntegrityReport() {
        super("There is no integrity report on this text yet.");
    }
}
