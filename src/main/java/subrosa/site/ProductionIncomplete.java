package subrosa.site;

import java.util.List;
import subrosa.compartment.StartRefused;

/** All that is missing, at once. */
class ProductionIncomplete extends StartRefused {

    private final List<String> missing;

    ProductionIncomplete(List<String> missing) {
        super(
                "Subrosa does not start in production: something is missing.\n\n    " + String.join("\n    ", missing),
                "Set these in the environment of the program, and start it again; docs/operator.md tells more.");
        this.missing = List.copyOf(missing);
    }

    List<String> missing() {
        return missing;
    }
}
