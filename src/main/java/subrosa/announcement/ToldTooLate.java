package subrosa.announcement;

import java.time.Duration;
import subrosa.policy.BrokenRule;

/** Table F: only the tempo CRISIS lets notice come later, and then with the reason (INV-15). */
public class ToldTooLate extends BrokenRule {

    public ToldTooLate(Audience audience, Duration required) {
        super(
                "toldAt",
                audience + " have to be told " + required.toHours()
                        + " hours before release; move the release, or in CRISIS give the reason.");
    }
}
