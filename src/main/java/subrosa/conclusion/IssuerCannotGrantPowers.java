package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Full powers come from the head of State, the head of government or the foreign minister. */
public class IssuerCannotGrantPowers extends BrokenRule {

    public IssuerCannotGrantPowers() {
        super(
                "issuerOffice",
                "Full powers are issued by a head of State, a head of government or a foreign minister; name one of them.");
    }
}
