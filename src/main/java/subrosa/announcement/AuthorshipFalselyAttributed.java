package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** INV-12: no document attributes authorship falsely; whoever is named has agreed to be. */
public class AuthorshipFalselyAttributed extends BrokenRule {

    public AuthorshipFalselyAttributed(String name) {
        super("credits", name + " has not agreed to be named so; leave the name out, or ask.");
    }
}
