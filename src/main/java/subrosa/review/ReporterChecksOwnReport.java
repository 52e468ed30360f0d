package subrosa.review;

import subrosa.policy.BrokenRule;

/** INV-05. */
public class ReporterChecksOwnReport extends BrokenRule {

    ReporterChecksOwnReport() {
        super(
                "Whoever wrote the integrity report cannot check it, nor can their deputy or whom they stand in for; another legal adviser has to.");
    }
}
