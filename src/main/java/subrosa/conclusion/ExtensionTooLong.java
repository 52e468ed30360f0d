package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** CRaG 2010 s.21: up to the length of one period at a time. */
public class ExtensionTooLong extends BrokenRule {

    public ExtensionTooLong(String period) {
        super("extensionDays", "An extension is at most " + period + " at a time.");
    }
}
