package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Ad referendum leaves open whether a State is bound (VCLT 12(2)(b)); what does not bind is signed once somebody may sign it. */
public class PoliticalTextNeedsNoReferendum extends BrokenRule {

    public PoliticalTextNeedsNoReferendum() {
        super(
                "outcome",
                "What does not bind in law is not signed ad referendum; postpone until the powers are in order.");
    }
}
