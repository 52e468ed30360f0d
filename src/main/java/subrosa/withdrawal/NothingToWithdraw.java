package subrosa.withdrawal;

import subrosa.policy.BrokenRule;

/** The path of the channel has come to its end. */
public class NothingToWithdraw extends BrokenRule {

    NothingToWithdraw() {
        super("The channel has come to its end; there is nothing left to withdraw from.");
    }
}
