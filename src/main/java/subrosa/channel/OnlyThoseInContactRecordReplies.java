package subrosa.channel;

import subrosa.policy.BrokenRule;

/** What the other side says reaches the dossier through those who are in contact with it: the desk and the envoys (domain.md S02). */
public class OnlyThoseInContactRecordReplies extends BrokenRule {

    OnlyThoseInContactRecordReplies() {
        super("The desk and the envoys record what the other side says; pass it on to one of them.");
    }
}
