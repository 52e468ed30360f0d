package subrosa.channel;

import subrosa.policy.BrokenRule;

/** What somebody wrote down is put right by themselves, or by the desk that answers for the dossier. */
public class OnlyAuthorAndDeskCorrect extends BrokenRule {

    OnlyAuthorAndDeskCorrect() {
        super("A memorandum is corrected by who wrote it, or by the desk; tell one of them what is wrong.");
    }
}
