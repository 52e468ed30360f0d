package subrosa.channel;

import org.jspecify.annotations.Nullable;
import subrosa.policy.BrokenRule;

/** Somebody is inside of the channel and knows that there is something; their role does not need it. */
public class ClosedToYourRole extends BrokenRule {

    /** @param stage nothing for what is the business of those in charge alone */
    public ClosedToYourRole(@Nullable Stage stage) {
        super((stage == null ? "This" : stage.title())
                + " is closed to your role. The desk says who may tell you what you need of it.");
    }
}
