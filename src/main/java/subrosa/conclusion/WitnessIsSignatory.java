package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** A witness merely attests the signature (INV-12: no document attributes a role falsely). */
public class WitnessIsSignatory extends BrokenRule {

    public WitnessIsSignatory(String name) {
        super("witnesses", "" + name + " cannot sign for a party and witness the same signature.");
    }
}
