package subrosa.review;

import subrosa.policy.BrokenRule;

/** INV-06. */
public class NotConsultedWithoutReason extends BrokenRule {

    NotConsultedWithoutReason(String stakeholder) {
        super(
                "hearings",
                "Whoever was not consulted needs the reason and a date on which that is looked at again: " + stakeholder
                        + ".");
    }
}
