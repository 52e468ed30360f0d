package subrosa.sealing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the program that its keys are elsewhere, and what to do, without a stack. */
class KeysNotHereAnalyzer extends AbstractFailureAnalyzer<KeysNotHere> {

    @Override
    protected FailureAnalysis analyze(Throwable root, KeysNotHere cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set subrosa.keys.store (SUBROSA_KEYS_STORE) to the folder that belongs to this database, or bring it back from its copy. Where the"
                        + " channels are to be given up, begin with an empty database.",
                cause);
    }
}
