package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** What has not been published yet has not leaked. */
public class LeakInTheFuture extends BrokenRule {

    public LeakInTheFuture() {
        super("publishedOn", "This day has not come yet.");
    }
}
