package subrosa.review;

import subrosa.policy.BrokenRule;

/** INV-08; domain.md S06, item 8. */
public class AmnestyForGraveCrimes extends BrokenRule {

    AmnestyForGraveCrimes() {
        super(
                "amnesty",
                "No amnesty for genocide, crimes against humanity, war crimes or gross violations: the text has to change.");
    }
}
