package subrosa.vault;

import subrosa.policy.BrokenRule;

/** A disclosure is confirmed once, within a day. */
public class DisclosureAnswered extends BrokenRule {

    DisclosureAnswered() {
        super("This disclosure was confirmed, or has lapsed. Ask again if the identity is still needed.");
    }
}
