package subrosa.compartment;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the program which setting leads to the other installation's data, without a stack. */
class OtherInstallationAnalyzer extends AbstractFailureAnalyzer<OtherInstallation> {

    @Override
    protected FailureAnalysis analyze(Throwable root, OtherInstallation cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                cause.kind().equals("EXERCISE")
                        ? "Start it with the profile exercise, or give this installation a database and a key store of its own."
                        : "Start it without the profile exercise, or give the exercise a database and a key store of its own.",
                cause);
    }
}
