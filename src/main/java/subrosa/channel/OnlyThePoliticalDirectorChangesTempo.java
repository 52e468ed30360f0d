package subrosa.channel;

import subrosa.policy.BrokenRule;

/** The tempo of a channel is the political director's to change. */
public class OnlyThePoliticalDirectorChangesTempo extends BrokenRule {

    OnlyThePoliticalDirectorChangesTempo() {
        super("The tempo is the political director's to change; ask them.");
    }
}
