package subrosa.channel;

import subrosa.policy.BrokenRule;

/** INV-11: authority given before a principal changed carries nothing outbound. */
public class PrincipalReplaced extends BrokenRule {

    public PrincipalReplaced() {
        super(
                "A principal has been replaced since the mandate was signed; it has to be signed anew before anything goes out.");
    }
}
