package subrosa.engine.camunda;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import subrosa.policy.BrokenRule;
import subrosa.sealing.KeyDestroyed;

/**
 * A job's failure as the engine may store it: the channel by its reference, the kind of failure, and where in the code it happened. The
 * text of an exception may quote what was said, and operators who read incidents are not read in.
 */
final class WithheldFailure extends RuntimeException {

    private WithheldFailure(String message, StackTraceElement[] where) {
        super(message, null, false, true);
        setStackTrace(where);
    }

    static WithheldFailure of(Job job, Throwable failure) {
        var what = isRefusal(failure) ? "Refused" : "Failed";
        return new WithheldFailure(
                what + " in channel " + job.getTenantId() + ": " + fact(failure) + ".",
                cause(failure).getStackTrace());
    }

    /** The kind of failure, by its name. */
    static String fact(Throwable failure) {
        return cause(failure).getClass().getSimpleName();
    }

    private static Throwable cause(Throwable failure) {
        return refusal(failure).<Throwable>map(rule -> rule).orElseGet(() -> innermost(failure));
    }

    static boolean isRefusal(Throwable failure) {
        return refusal(failure).isPresent();
    }

    /** Whether nothing that is still there could ever make it succeed. */
    static boolean isForGood(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(KeyDestroyed.class::isInstance);
    }

    private static Optional<BrokenRule> refusal(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(BrokenRule.class::isInstance)
                .map(BrokenRule.class::cast)
                .findFirst();
    }

    private static Throwable innermost(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure : innermost(cause);
    }
}
