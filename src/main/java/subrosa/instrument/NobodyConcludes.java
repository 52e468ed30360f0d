package subrosa.instrument;

import subrosa.policy.BrokenRule;

public class NobodyConcludes extends BrokenRule {

    NobodyConcludes() {
        super("instruments", "An instrument names the parties that conclude it.");
    }
}
