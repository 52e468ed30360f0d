package subrosa.sealing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the program what is wrong with the master key, and what to do, without a stack. */
class MasterKeyRefusedAnalyzer extends AbstractFailureAnalyzer<MasterKeyRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, MasterKeyRefused cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set subrosa.keys.master (SUBROSA_KEYS_MASTER) to where the master key of this installation is, or bring the key back to "
                        + cause.where()
                        + " from its copy. Without it no record of the institution opens, and there is no other way in.",
                cause);
    }
}
