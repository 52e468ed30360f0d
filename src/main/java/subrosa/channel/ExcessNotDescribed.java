package subrosa.channel;

import subrosa.policy.BrokenRule;

public class ExcessNotDescribed extends BrokenRule {

    public ExcessNotDescribed() {
        super("excess", "Describe how the envoy went beyond the mandate; the other side is told in writing.");
    }
}
