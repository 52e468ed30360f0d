package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** Domain.md S13: allies and parliament are told before the public. */
public class NotToldFirst extends BrokenRule {

    public NotToldFirst(Audience audience) {
        super(audience + " have not been told. They are told before the public is.");
    }
}
