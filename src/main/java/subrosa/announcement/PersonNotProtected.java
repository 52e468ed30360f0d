package subrosa.announcement;

import subrosa.policy.BrokenRule;

/** Domain.md table E, row E3: a person at risk is protected first, and public words wait, a day at most. */
public class PersonNotProtected extends BrokenRule {

    public PersonNotProtected() {
        super(
                "A life is at risk. Nothing is said in public until security has recorded the protection, or its time has run out.");
    }
}
