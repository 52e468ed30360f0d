package subrosa.instrument;

import subrosa.policy.BrokenRule;

/** An understanding is said to stand in a text that does not name it. */
public class NotInTheText extends BrokenRule {

    NotInTheText(String title) {
        super(
                "placings",
                "No provision or letter of “" + title
                        + "” names the understanding. Have the text changed first, or give it another place.");
    }
}
