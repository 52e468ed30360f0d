package subrosa.vault;

import subrosa.policy.BrokenRule;

/** No payment to a helper without the legal adviser (INV-14). */
public class OnlyLegalClearsPayments extends BrokenRule {

    OnlyLegalClearsPayments() {
        super("The legal adviser clears payments; ask legal.");
    }
}
