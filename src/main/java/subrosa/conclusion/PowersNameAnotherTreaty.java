package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Full powers have to name the treaty they are for (INV-02; domain.md §7, document 7). */
public class PowersNameAnotherTreaty extends BrokenRule {

    public PowersNameAnotherTreaty(String title) {
        super("titleNamed", "These full powers do not name this instrument by its exact title: " + title + ".");
    }
}
