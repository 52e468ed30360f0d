package subrosa.workers.web;

import subrosa.policy.BrokenRule;

/** A result is more than words, a number, a date or yes or no. */
class ValueNotTaken extends BrokenRule {

    ValueNotTaken(String name) {
        super(name, "Results are words, numbers, dates, and yes or no.");
    }
}
