package subrosa.oversight;

import subrosa.policy.BrokenRule;

/** Two people open what one of them is to read (INV-05). */
public class SecondPersonNeeded extends BrokenRule {

    SecondPersonNeeded() {
        super(
                "You, your deputy or whom you stand in for asked; somebody else with the role security or inspector has to answer.");
    }
}
