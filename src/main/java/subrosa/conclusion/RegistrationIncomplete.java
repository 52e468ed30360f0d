package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Charter 102 Regulations, Art 5: what a submission has to contain. */
public class RegistrationIncomplete extends BrokenRule {

    public RegistrationIncomplete(String field, String what) {
        super(field, "The submission lacks " + what + ".");
    }
}
