package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** INV-05: who translated a text does not certify it. */
public class TranslatorIsCertifier extends BrokenRule {

    public TranslatorIsCertifier() {
        super(
                "translatedBy",
                "Who translated this text may not certify it, nor may their deputy; another language officer has to.");
    }
}
