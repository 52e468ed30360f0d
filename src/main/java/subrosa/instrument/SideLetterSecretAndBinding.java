package subrosa.instrument;

import subrosa.policy.BrokenRule;

/** INV-09. */
public class SideLetterSecretAndBinding extends BrokenRule {

    SideLetterSecretAndBinding() {
        super(
                "sideLetters",
                "A side letter cannot be both secret and binding: publish it with the text, make it non-binding, or drop it.");
    }
}
