package subrosa.tasks;

import subrosa.policy.BrokenRule;

/** A draft holds more than any form takes. */
public class DraftTooLong extends BrokenRule {

    DraftTooLong() {
        super("draft", "A draft holds no more than 500,000 characters. Nothing was saved; shorten it.");
    }
}
