package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** INV-02: ratification binds, so it is executed by an office of VCLT 7(2)(a). */
public class IssuerCannotRatify extends BrokenRule {

    public IssuerCannotRatify() {
        super(
                "issuerOffice",
                "Only the head of State, the head of government or the foreign minister may execute an instrument of"
                        + " ratification.");
    }
}
