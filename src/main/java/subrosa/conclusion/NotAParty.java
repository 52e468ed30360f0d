package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Somebody acted for a party that does not conclude this instrument. */
public class NotAParty extends BrokenRule {

    public NotAParty(String name) {
        super("party", "" + name + " is not a party to this instrument.");
    }
}
