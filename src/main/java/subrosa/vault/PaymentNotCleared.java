package subrosa.vault;

import subrosa.policy.BrokenRule;

/** No payment to a helper without the legal adviser (INV-14). */
public class PaymentNotCleared extends BrokenRule {

    PaymentNotCleared() {
        super("The legal adviser has not cleared this payment. It is not made before.");
    }
}
