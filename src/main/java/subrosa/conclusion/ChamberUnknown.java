package subrosa.conclusion;

import java.util.List;
import subrosa.policy.BrokenRule;

/** Row B1: each of the chambers that the jurisdiction names consents by itself. */
public class ChamberUnknown extends BrokenRule {

    ChamberUnknown(List<String> chambers) {
        super("chamber", "Say which chamber consented: " + String.join(", ", chambers) + ".");
    }
}
