package subrosa.oversight;

import subrosa.policy.BrokenRule;

/** A disposal is confirmed or refused once. */
public class DisposalDecided extends BrokenRule {

    DisposalDecided() {
        super("This disposal was decided already.");
    }
}
