package subrosa.vault;

import subrosa.policy.BrokenRule;

/** Whoever asks for a payment does not clear it (INV-05). */
public class AskerClearsPayment extends BrokenRule {

    AskerClearsPayment() {
        super("You asked for this payment yourself; another lawyer has to clear it.");
    }
}
