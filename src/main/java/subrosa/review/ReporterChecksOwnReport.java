package subrosa.review;

import subrosa.policy.BrokenRule;

/** INV-05. */
public class ReporterChecksOwnReport extends BrokenRule {

    ReporterChecksOwnReport() {
        super("Whoever wrote the integrity report cannot check it; a legal adviser other than its author has to.");
    }
}
