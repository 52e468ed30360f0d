package subrosa.instrument;

import subrosa.policy.BrokenRule;

/** Instruments are outlined by the desk. */
public class OnlyTheDeskAddsInstruments extends BrokenRule {

    OnlyTheDeskAddsInstruments() {
        super("The desk outlines instruments; ask the desk to add this one.");
    }
}
