package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** INV-07: what a lawyer opened is a record of this dossier. */
public class RecordNotOnFile extends BrokenRule {

    public RecordNotOnFile() {
        super("recordsOpened", "One of the records is not in this dossier; choose among those offered.");
    }
}
