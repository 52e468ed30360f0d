package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** INV-07: whoever attests has opened the records relied on. */
public class RecordsNotOpened extends BrokenRule {

    public RecordsNotOpened() {
        super("recordsOpened", "Name the records that you opened; truth is attested from records.");
    }
}
