package subrosa.channel;

import subrosa.policy.BrokenRule;

public class ContactNotYetHeld extends BrokenRule {

    public ContactNotYetHeld() {
        super("heldOn", "A memorandum records a contact that has taken place; this day lies ahead.");
    }
}
