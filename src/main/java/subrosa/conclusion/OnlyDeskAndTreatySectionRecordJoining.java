package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Whoever keeps the text keeps the list of those who stand by it. */
public class OnlyDeskAndTreatySectionRecordJoining extends BrokenRule {

    OnlyDeskAndTreatySectionRecordJoining() {
        super("The desk or the treaty section records that a State joins; ask them.");
    }
}
