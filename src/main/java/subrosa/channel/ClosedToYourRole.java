package subrosa.channel;

import subrosa.policy.BrokenRule;

/** Somebody is inside of the channel and knows that there is something; their role does not need it. */
public class ClosedToYourRole extends BrokenRule {

    ClosedToYourRole(Stage stage) {
        super(stage.title() + " is closed to your role. The desk says who may tell you what you need of it.");
    }
}
