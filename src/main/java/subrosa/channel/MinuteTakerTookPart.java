package subrosa.channel;

import subrosa.policy.BrokenRule;

/** INV-05. */
public class MinuteTakerTookPart extends BrokenRule {

    MinuteTakerTookPart() {
        super(
                "participants",
                "You write the minutes; those who took part confirm them. Leave your own account out, and that of your deputy or whom you stand in for, or let somebody else minute the call.");
    }
}
