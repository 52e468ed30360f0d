package subrosa.channel;

import subrosa.policy.BrokenRule;

/** A briefing or a debriefing is recorded when it was signed, not before. */
public class SignedInTheFuture extends BrokenRule {

    SignedInTheFuture(String field) {
        super(field, "This day has not come yet; name the day on which they signed, in UTC.");
    }
}
