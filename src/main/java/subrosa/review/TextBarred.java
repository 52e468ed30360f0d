package subrosa.review;

import subrosa.policy.BrokenRule;

/** A bar stands against this very text; nobody may override it (domain.md S06). */
public class TextBarred extends BrokenRule {

    TextBarred() {
        super(
                "outcome",
                "A bar was found on this very text. Give the opinion as barred, or have the text amended first.");
    }
}
