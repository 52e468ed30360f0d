package subrosa.oversight;

import subrosa.policy.BrokenRule;

/** What is still worked with is not disposed of: first the archive is sealed under two keys, or a co-signed review lets the records go. */
public class RecordsNotArchived extends BrokenRule {

    RecordsNotArchived() {
        super(
                "channel",
                "The records of this channel are not archived yet; they are sealed, or released by a review that both keys signed, before they are disposed of.");
    }
}
