package subrosa.withdrawal;

import subrosa.policy.BrokenRule;

/** A channel is ended by who answers for it: the political director or the principal (domain.md §2). */
public class OnlyThoseInChargeWithdraw extends BrokenRule {

    OnlyThoseInChargeWithdraw() {
        super("The political director or the principal ends a channel; ask one of them.");
    }
}
