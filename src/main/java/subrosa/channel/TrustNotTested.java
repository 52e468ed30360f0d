package subrosa.channel;

import subrosa.policy.BrokenRule;

public class TrustNotTested extends BrokenRule {

    public TrustNotTested() {
        super(
                "next",
                "Exploration ends when the other side is willing and at least one test has been passed; only a CRISIS goes without the test.");
    }
}
