package subrosa.channel;

import subrosa.policy.BrokenRule;

public class ContactAfterMandate extends BrokenRule {

    public ContactAfterMandate() {
        super("plannedFor", "The mandate ends before that day; plan the contact earlier or have the mandate renewed.");
    }
}
