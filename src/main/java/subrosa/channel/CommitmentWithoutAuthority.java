package subrosa.channel;

import subrosa.policy.BrokenRule;

public class CommitmentWithoutAuthority extends BrokenRule {

    public CommitmentWithoutAuthority() {
        super("commitmentsAuthority", "Write \"none\" as the commitments, or cite what permitted them.");
    }
}
