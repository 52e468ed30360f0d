package subrosa.review;

import subrosa.policy.BrokenRule;

public class CabinetRefused extends BrokenRule {

    CabinetRefused() {
        super("decision", "The cabinet refused this text; the principal cannot approve it.");
    }
}
