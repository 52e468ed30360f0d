package subrosa.channel;

import subrosa.policy.BrokenRule;

/** Table F, oversight notice: before contact, in CRISIS within 48 hours after it (INV-04). */
public class InspectorNotTold extends BrokenRule {

    InspectorNotTold() {
        super("The inspector has not been told of this channel in time. Have them told, then plan the contact.");
    }
}
