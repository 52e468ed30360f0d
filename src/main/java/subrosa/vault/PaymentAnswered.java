package subrosa.vault;

import subrosa.policy.BrokenRule;

/** A payment is answered once, and made once. */
public class PaymentAnswered extends BrokenRule {

    PaymentAnswered() {
        super("This payment was answered already.");
    }
}
