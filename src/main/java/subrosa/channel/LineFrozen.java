package subrosa.channel;

import subrosa.policy.BrokenRule;

/** Table C, row C3: a second channel contradicted what came by this line. */
public class LineFrozen extends BrokenRule {

    static final String SENTENCE =
            "The traffic of this channel is frozen: its line was contradicted or is in doubt (C3). Plan it once the intermediary has been graded again.";

    LineFrozen() {
        super(SENTENCE);
    }
}
