package subrosa.channel;

import subrosa.policy.BrokenRule;

/** Contacts are planned by those who go out or send them: the desk and the envoys (domain.md S02). */
public class OnlyThoseInContactPlanContacts extends BrokenRule {

    OnlyThoseInContactPlanContacts() {
        super("The desk and the envoys plan contacts; ask one of them.");
    }
}
