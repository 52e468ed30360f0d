package subrosa.review;

import subrosa.policy.BrokenRule;

/** Table F, text (G2). */
public class CabinetNotAsked extends BrokenRule {

    CabinetNotAsked() {
        super("In MEDIATED tempo the cabinet decides on this text before the principal does.");
    }
}
