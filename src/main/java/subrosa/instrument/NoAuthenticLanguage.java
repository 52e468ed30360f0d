package subrosa.instrument;

import subrosa.policy.BrokenRule;

public class NoAuthenticLanguage extends BrokenRule {

    NoAuthenticLanguage() {
        super("instruments", "An instrument has at least one authentic language (VCLT 33).");
    }
}
