package subrosa.conclusion;

import subrosa.policy.BrokenRule;

/** Only a political commitment is joined by a word. */
public class JoiningIsNoAccession extends BrokenRule {

    JoiningIsNoAccession(String title) {
        super(
                "instrument",
                "“" + title + "” is no political commitment. A State accedes to a treaty as the treaty provides"
                        + " (VCLT 15); it does not join it.");
    }
}
