package subrosa.channel;

import subrosa.policy.BrokenRule;

public class TestNotReversible extends BrokenRule {

    public TestNotReversible() {
        super("reversible", "A test is a small step that either side can take back; plan one that is.");
    }
}
