package subrosa.site;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is missing in sentences, without a trace of the program. */
class ProductionIncompleteAnalyzer extends AbstractFailureAnalyzer<ProductionIncomplete> {

    @Override
    protected FailureAnalysis analyze(Throwable root, ProductionIncomplete cause) {
        return new FailureAnalysis(
                "Subrosa does not start in production: something is missing.\n\n    "
                        + String.join("\n    ", cause.missing()),
                "Set these in the environment of the program, and start it again; docs/operator.md tells more.",
                cause);
    }
}
