package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** Words follow from a posture of table E that lets the institution speak. */
public class NoPosture extends BrokenRule {

    public NoPosture() {
        super("Table E has not given a posture under which a statement goes out.");
    }
}
