package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** G2 approves one text and one signatory (domain.md S08); for our side nobody else signs it. */
public class SignatoryNotApproved extends BrokenRule {

    public SignatoryNotApproved(String name) {
        super(name + " is not the signatory whom the principal approved with this text. Let that person act, or put"
                + " another signatory before the principal.");
    }
}
