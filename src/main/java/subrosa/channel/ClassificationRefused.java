package subrosa.channel;

import subrosa.policy.BrokenRule;

/** Row D11: nothing is classified to hide illegality, error or embarrassment; the inspector is told. */
public class ClassificationRefused extends BrokenRule {

    public ClassificationRefused() {
        super("Nothing is classified to hide illegality, error or embarrassment. The matter goes to the inspector.");
    }
}
