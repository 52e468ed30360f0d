package subrosa.channel;

import java.util.Locale;
import subrosa.policy.BrokenRule;

public class MandateNotCleared extends BrokenRule {

    public MandateNotCleared(ClearanceKind kind) {
        super("The mandate lacks its clearance of " + kind.name().toLowerCase(Locale.ROOT)
                + "; the principal cannot sign before it is given.");
    }
}
