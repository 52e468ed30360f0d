package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Only the office-holders of VCLT 7(2) act without full powers. */
public class OfficeNeedsPowers extends BrokenRule {

    public OfficeNeedsPowers() {
        super("office", "This office does not act without full powers (VCLT 7(2)); have them issued.");
    }
}
