package subrosa.vault;

import subrosa.policy.BrokenRule;

/** Whoever asks for a payment does not clear it (INV-05). */
public class AskerClearsPayment extends BrokenRule {

    AskerClearsPayment() {
        super("You, your deputy or whom you stand in for asked for this payment; another lawyer has to clear it.");
    }
}
