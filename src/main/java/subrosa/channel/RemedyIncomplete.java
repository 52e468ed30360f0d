package subrosa.channel;

import subrosa.policy.BrokenRule;

public class RemedyIncomplete extends BrokenRule {

    public RemedyIncomplete() {
        super("reference", "Name the licence, or the other interlocutor.");
    }
}
