package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** CRaG 2010 s.20: after an objection a minister states why the treaty should be ratified nevertheless. */
public class MinisterialStatementMissing extends BrokenRule {

    public MinisterialStatementMissing() {
        super("statement", "Give the reference of the ministerial statement.");
    }
}
